package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.template.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a lot's technical answer prints.
 *
 * @param weighed whether a criterion beside the price is known
 * @param criteria nothing: what is to be completed where none is
 */
record TechnicalAnswerModel(
        boolean weighed, @Nullable @Fact(Gaps.CRITERIA) String criteria, List<Block> frames, Table deposit) {}
