package fr.commandecommune.need;

/** A member of the group: a buyer that signed the agreement (L2113-7). */
public record Member(String siren, String inseeCode, String name, int population) {}
