package fr.commandecommune.need;

import java.time.LocalDate;

/** A contract in force that may bind a member for a family of articles until {@code end}. */
public record CurrentContract(
        String siren, String family, String contractor, LocalDate end, int noticeMonths, boolean exclusive) {}
