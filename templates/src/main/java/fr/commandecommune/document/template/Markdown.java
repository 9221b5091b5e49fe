package fr.commandecommune.document.template;

import fr.commandecommune.document.Block;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * A source in Markdown. It is parsed first; its fields are filled afterwards, in its words only, so that a fact can never
 * become markup.
 *
 * <ul>
 *   <li>{@code # Titre} is a heading; {@code # § Objet {#objet}} a numbered article that {@code {{article:objet}}} refers to;
 *   <li>{@code {{field}}} prints a fact; {@code {{table:field}}}, alone on its line, a table or blocks made in Java;
 *   <li>a quote is a framed note, and a warning where it begins with {@code [!attention]};
 *   <li>{@code ---} starts a new page; two spaces at the end of a line, a new line.
 * </ul>
 *
 * HTML, images and code are refused: nobody prints them.
 */
public final class Markdown {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final String name;
    private final Node root;
    private final Set<String> fields;

    private Markdown(String name, Node root, Set<String> fields) {
        this.name = name;
        this.root = root;
        this.fields = Set.copyOf(fields);
    }

    /**
     * Parses a source.
     *
     * @param name what the source is called in messages, its file
     * @throws TemplateFault where the source holds what cannot be printed
     */
    public static Markdown parse(String source, String name) {
        var root = PARSER.parse(source);
        var fields = new TreeSet<String>();
        new BlockReader(name, new FieldsUsed(fields)).blocks(root);
        return new Markdown(name, root, fields);
    }

    /** The fields this source uses, without the {@code table:} prefix. */
    public Set<String> fields() {
        return fields;
    }

    /**
     * The blocks of this source with the facts in the place of its fields.
     *
     * @throws TemplateFault naming the field and the source, where the model has no such field or it is of another kind
     */
    public List<Block> fill(Fields facts) {
        return new BlockReader(name, new FieldsFilled(facts, name)).blocks(root);
    }
}
