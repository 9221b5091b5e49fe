package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table;
import java.time.LocalDate;
import java.util.List;

/** What the note on the choice of the procedure prints. */
record NoteModel(
        LocalDate launchDate,
        String summary,
        Table answer,
        boolean breached,
        int breachCount,
        String returns,
        Table need,
        List<Block> reckoning,
        Table conclusions,
        boolean factsAsked,
        List<Block> asked,
        boolean allotted,
        List<Block> smallLots,
        Table duties,
        Table timeLimits,
        List<Block> breaches,
        boolean warned,
        List<Block> warnings,
        boolean checked,
        List<Block> checks,
        Table turningPoints,
        String nextChange,
        List<Block> signature,
        Table rules,
        Table figures) {}
