package fr.commandecommune.document.template;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts a piece may print: the components of a model record, nested records by dotted names ({@code lot.title}). A fact
 * prints by its type: {@link Euros}, {@code BigDecimal}, {@code LocalDate}, {@code LocalDateTime}, words, or {@link Inline}s;
 * a {@link Table} or blocks stand on lines of their own. A null or empty fact is {@link Inline.Missing}, under the name its
 * {@link Fact} gives it.
 */
public final class Fields {

    private final Record model;
    private final ModelShape shape;

    private Fields(Record model) {
        this.model = model;
        this.shape = ModelShape.of(model.getClass());
    }

    public static Fields of(Record model) {
        return new Fields(model);
    }

    /** The names a source may use with this kind of model. */
    public static Set<String> namesOf(Class<? extends Record> model) {
        return new TreeSet<>(ModelShape.of(model).names());
    }

    /** The names a source may use. */
    public Set<String> names() {
        return new TreeSet<>(shape.names());
    }

    /** The words that stand for this field. */
    List<Inline> words(String name, String source) {
        var leaf = shape.leaf(name, source);
        return leaf.read(model)
                .map(value -> Words.of(value, name, source))
                .orElseGet(() -> List.of(Inline.missing(leaf.label(source))));
    }

    /** The blocks that stand for this field. */
    List<Block> blocks(String name, String source) {
        var leaf = shape.leaf(name, source);
        return leaf.read(model)
                .map(value -> Words.blocks(value, name, source))
                .orElseGet(() -> List.of(Block.paragraph(Inline.missing(leaf.label(source)))));
    }
}
