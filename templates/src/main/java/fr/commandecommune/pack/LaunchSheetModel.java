package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.template.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the launch sheet prints: one page for who decides to launch. */
record LaunchSheetModel(
        @Nullable @Fact(Gaps.PURPOSE) String purpose,
        Table facts,
        Table lots,
        @Nullable @Fact(Gaps.MEMBERS) Table deliberations,
        Table interests,
        List<Block> decision) {}
