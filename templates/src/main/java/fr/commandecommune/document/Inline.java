package fr.commandecommune.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A stretch of a line of text. Its characters are printed as they are: no character of it is ever markup. */
public sealed interface Inline {

    /** Plain words. */
    record Text(String value) implements Inline {}

    /** Words of weight, in bold. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    /** Words set apart, in italic. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    /** A link one may follow on screen; on paper its words must be enough. */
    record Link(List<Inline> content, URI target) implements Inline {
        public Link {
            content = List.copyOf(content);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("Un lien vers " + target + " n’a pas de mots à lire");
            }
        }

        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    /** A new line within the same paragraph. */
    record LineBreak() implements Inline {
        /** How it is read in a single line. */
        public String read() {
            return " ";
        }
    }

    /** A fact that is not known yet, in plain French: printed « [à compléter : …] » and highlighted. */
    record Missing(String what) implements Inline {
        /** The words printed in the place of the fact. */
        public String printed() {
            return "[à compléter\u202F: " + what + "]";
        }
    }

    /** The number of the article that bears this anchor, as « article 3.2 »; resolved when the document is numbered. */
    record ArticleReference(String anchor) implements Inline {}

    /** The inlines within this one. */
    default List<Inline> inner() {
        return List.of();
    }

    static Inline text(String value) {
        return new Text(value);
    }

    static Inline strong(String value) {
        return new Strong(List.of(new Text(value)));
    }

    static Inline emphasis(String value) {
        return new Emphasis(List.of(new Text(value)));
    }

    static Inline link(String words, URI target) {
        return new Link(List.of(new Text(words)), target);
    }

    static Inline missing(String what) {
        return new Missing(what);
    }

    /** The words alone, as they are read aloud; a line break is a space. */
    static String plain(List<Inline> content) {
        return content.stream()
                .map(inline -> switch (inline) {
                    case Text text -> text.value();
                    case Strong strong -> plain(strong.content());
                    case Emphasis emphasis -> plain(emphasis.content());
                    case Link link -> plain(link.content());
                    case Missing missing -> missing.printed();
                    case ArticleReference reference -> "article " + reference.anchor();
                    case LineBreak lineBreak -> lineBreak.read();
                })
                .collect(Collectors.joining());
    }

    /** What is still to be completed in these words, in reading order. */
    static List<String> missing(List<Inline> content) {
        var found = new ArrayList<String>();
        for (var inline : content) {
            if (inline instanceof Missing missing) {
                found.add(missing.what());
            } else {
                found.addAll(missing(inline.inner()));
            }
        }
        return found;
    }
}
