package fr.commandecommune.document.template;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import java.util.List;

/** Puts the facts of a model in the place of the fields. */
record FieldsFilled(Fields facts, String source) implements FieldReader {

    @Override
    public List<Inline> words(String field) {
        return facts.words(field, source);
    }

    @Override
    public List<Block> blocks(String field) {
        return facts.blocks(field, source);
    }
}
