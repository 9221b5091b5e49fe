package fr.commandecommune.document.template;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import java.util.List;
import java.util.Set;

/** Notes the fields a source uses; their facts are not known yet. */
record FieldsUsed(Set<String> names) implements FieldReader {

    @Override
    public List<Inline> words(String field) {
        names.add(field);
        return List.of(Inline.text(field));
    }

    @Override
    public List<Block> blocks(String field) {
        names.add(field);
        return List.of();
    }
}
