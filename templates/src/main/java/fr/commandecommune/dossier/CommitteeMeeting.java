package fr.commandecommune.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meeting of the awarding committee (CGCT L1411-5). */
public record CommitteeMeeting(
        @Nullable LocalDate convenedOn,
        @Nullable LocalDate date,
        @Nullable Integer present,
        @Nullable Boolean quorum,
        List<String> withdrawals) {

    public CommitteeMeeting {
        withdrawals = List.copyOf(withdrawals);
    }
}
