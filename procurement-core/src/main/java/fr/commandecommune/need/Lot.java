package fr.commandecommune.need;

/** A part of the contract awarded separately (L2113-10). */
public record Lot(String number, String title, Nature nature, String cpv) {}
