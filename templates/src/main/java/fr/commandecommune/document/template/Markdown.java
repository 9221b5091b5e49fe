package fr.commandecommune.document.template;

import fr.commandecommune.document.Block;
import java.util.List;
import java.util.Set;

/** A source in Markdown, parsed; its fields are filled afterwards, so that a fact can never become markup. */
public interface Markdown {

    /** The blocks of this source with the facts in the place of its fields. */
    List<Block> fill(Fields fields);

    /** The fields this source uses. */
    Set<String> fields();
}
