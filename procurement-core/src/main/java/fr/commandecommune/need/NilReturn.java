package fr.commandecommune.need;

/** A member's explicit answer that it needs nothing in the whole campaign. */
public record NilReturn(String siren, String file, int line, String column, String typed) {}
