package fr.commandecommune.document.pdf;

import fr.commandecommune.document.ArticleNumbers;
import fr.commandecommune.document.Inline;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives inlines their style and their place in the structure. */
final class Spans {

    private final ArticleNumbers numbers;

    Spans(ArticleNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * The words of an element. Where they hold a link, words and links become elements of their own within it: an element
     * holds words or elements, not both.
     */
    List<Span> of(List<Inline> content, Style style, Node node) {
        var spans = new ArrayList<Span>();
        new Walk(node, hasLink(content), spans).walk(content, style, Optional.empty());
        return spans;
    }

    private static boolean hasLink(List<Inline> content) {
        return content.stream()
                .anyMatch(inline -> inline instanceof Inline.Link
                        || inline instanceof Inline.ArticleReference
                        || hasLink(inline.inner()));
    }

    private final class Walk {

        private final Node owner;
        private final boolean divided;
        private final List<Span> spans;
        private Node here;

        Walk(Node owner, boolean divided, List<Span> spans) {
            this.owner = owner;
            this.divided = divided;
            this.spans = spans;
            this.here = divided ? owner.child("Span") : owner;
        }

        void walk(List<Inline> content, Style style, Optional<URI> link) {
            for (var inline : content) {
                switch (inline) {
                    case Inline.Text text -> spans.add(new Span(text.value(), style, here, false, link, false));
                    case Inline.Strong strong -> walk(strong.content(), style.with(Weight.SEMIBOLD), link);
                    case Inline.Emphasis emphasis -> walk(emphasis.content(), style.with(slanted(style)), link);
                    case Inline.Missing missing ->
                        spans.add(new Span(missing.printed(), style.with(Ink.TEXT), here, true, link, false));
                    case Inline.ArticleReference reference -> reference(reference, style);
                    case Inline.Link target -> link(target.content(), style.with(Ink.ACCENT), target.target());
                    case Inline.LineBreak unused -> spans.add(Span.newLine(style, here));
                }
            }
        }

        private void reference(Inline.ArticleReference reference, Style style) {
            var words = List.of(Inline.text(numbers.reference(reference)));
            link(words, style, Title.place(numbers.number(reference)));
        }

        private void link(List<Inline> words, Style style, URI target) {
            here = owner.child("Link");
            walk(words, style, Optional.of(target));
            here = divided ? owner.child("Span") : owner;
        }

        private Weight slanted(Style style) {
            return style.weight() == Weight.REGULAR ? Weight.ITALIC : style.weight();
        }
    }
}
