package fr.commandecommune.document.template;

import fr.commandecommune.document.Inline;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns parsed words into inlines; fields are looked for in plain words only, after parsing. */
final class InlineReader {

    private static final Pattern FIELD = Pattern.compile("\\{\\{(article:)?([A-Za-z][A-Za-z0-9.-]*)}}");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)[\\x21-\\x7E&&[^\"<>\\\\^`{|}]]+");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    private final String source;
    private final FieldReader fields;

    InlineReader(String source, FieldReader fields) {
        this.source = source;
        this.fields = fields;
    }

    List<Inline> read(Node parent) {
        var inlines = new ArrayList<Inline>();
        var words = new StringBuilder();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                words.append(' ');
            } else {
                flush(words, inlines);
                inlines.addAll(node instanceof HardLineBreak ? List.of(new Inline.LineBreak()) : inlines(node));
            }
        }
        flush(words, inlines);
        return inlines;
    }

    private List<Inline> inlines(Node node) {
        return switch (node) {
            case StrongEmphasis strong -> List.of(new Inline.Strong(read(strong)));
            case Emphasis emphasis -> List.of(new Inline.Emphasis(read(emphasis)));
            case Link link -> link(link);
            default ->
                throw new TemplateFault(source + "\u202F: " + node.getClass().getSimpleName()
                        + " ne s’imprime pas (ni HTML, ni image, ni code)");
        };
    }

    /** A link whose address is missing says so after its words; one whose address is no address is its words alone. */
    private List<Inline> link(Link link) {
        var content = read(link);
        var field = FIELD.matcher(link.getDestination());
        var address = field.matches() ? fields.words(field.group(2)) : List.of(Inline.text(link.getDestination()));
        if (!Inline.missing(address).isEmpty()) {
            var incomplete = new ArrayList<>(content);
            incomplete.add(Inline.text(" "));
            incomplete.addAll(address);
            return incomplete;
        }
        var target = Inline.plain(address);
        return ADDRESS.matcher(target).matches() ? List.of(new Inline.Link(content, URI.create(target))) : content;
    }

    private void flush(StringBuilder words, List<Inline> inlines) {
        if (words.isEmpty()) {
            return;
        }
        var text = words.toString();
        words.setLength(0);
        var field = FIELD.matcher(text);
        int from = 0;
        while (field.find()) {
            plain(text.substring(from, field.start()), inlines);
            if (field.group(1) == null) {
                inlines.addAll(fields.words(field.group(2)));
            } else {
                inlines.add(new Inline.ArticleReference(field.group(2)));
            }
            from = field.end();
        }
        plain(text.substring(from), inlines);
    }

    private void plain(String literal, List<Inline> inlines) {
        if (BRACES.matcher(literal).find()) {
            throw new TemplateFault(source + "\u202F: accolades sans champ lisible dans « " + literal.strip() + " »");
        }
        if (!literal.isEmpty()) {
            inlines.add(Inline.text(French.typeset(literal)));
        }
    }
}
