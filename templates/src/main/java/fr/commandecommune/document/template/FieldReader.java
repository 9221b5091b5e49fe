package fr.commandecommune.document.template;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import java.util.List;

/** What becomes of a field met in a source. */
interface FieldReader {

    List<Inline> words(String field);

    List<Block> blocks(String field);
}
