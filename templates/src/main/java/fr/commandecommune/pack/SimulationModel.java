package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table;
import java.time.LocalDate;
import java.util.List;

/** What the note of a simulation prints. */
record SimulationModel(
        LocalDate launchDate,
        String summary,
        Table answer,
        boolean breached,
        int breachCount,
        Table facts,
        Table need,
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
        Table turningPoints,
        String nextChange,
        Table rules,
        Table figures) {}
