package fr.commandecommune.procedure;

/**
 * The coordinator of a group.
 *
 * @param hasNeed whether it buys for itself in this group
 * @param statutesProvide whether its statutes expressly allow it to act for its communes (L5211-4-4 CGCT)
 */
public record Coordinator(CoordinatorKind kind, boolean hasNeed, boolean statutesProvide, boolean freeOfCharge) {}
