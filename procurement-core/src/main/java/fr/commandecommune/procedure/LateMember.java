package fr.commandecommune.procedure;

import java.time.LocalDate;

/** A member and the day it joined the group. */
public record LateMember(String name, LocalDate joinedOn) {}
