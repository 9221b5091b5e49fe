package fr.commandecommune.document.template;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import java.util.List;
import java.util.Set;

/** The facts a piece may print, by name. */
public interface Fields {

    /** The words that stand for this field, a {@link Inline.Missing} where the fact is not known. */
    List<Inline> words(String name);

    /** The blocks (a table, a list made in Java) that stand for this field. */
    List<Block> blocks(String name);

    /** The names a source may use. */
    Set<String> names();
}
