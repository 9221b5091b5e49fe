package fr.commandecommune.document;

import java.util.List;
import java.util.Optional;

/** A part of a document that stands on lines of its own. */
public sealed interface Block {

    /** A title within the document, without a number; level 1 is just under the title of the document. */
    record Heading(int level, List<Inline> title) implements Block {
        public Heading {
            title = List.copyOf(title);
            Block.requireLevel(level, title);
        }
    }

    /**
     * The title of a numbered article: level 1 prints « Article 3 », level 2 « 3.1 », and so on. The number is given by the
     * place in the document; the anchor is what a reference to the article names.
     */
    record Article(int level, List<Inline> title, Optional<String> anchor) implements Block {
        public Article {
            title = List.copyOf(title);
            Block.requireLevel(level, title);
        }
    }

    /** Words, wrapped over as many lines as they need. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A list; an ordered one counts from {@code start}. Each entry may hold paragraphs, and lists again. */
    record ListBlock(boolean ordered, int start, List<ListEntry> entries) implements Block {
        public ListBlock {
            entries = List.copyOf(entries);
        }
    }

    /** One entry of a list. */
    record ListEntry(List<Block> blocks) {
        public ListEntry {
            blocks = List.copyOf(blocks);
            Block.requireInner(blocks);
        }
    }

    /** Rows and columns of facts. */
    record TableBlock(Table table) implements Block {}

    /** Figures as bars. */
    record ChartBlock(BarChart chart) implements Block {}

    /** A frame that stands out from the text: a remark for the reader, or a warning he must not miss. */
    record Callout(Tone tone, List<Block> blocks) implements Block {
        public Callout {
            blocks = List.copyOf(blocks);
            Block.requireInner(blocks);
        }
    }

    /** How loudly a frame speaks. */
    enum Tone {
        NOTE,
        WARNING
    }

    /** Where people sign: place and date, then one place of signature a person, side by side. */
    record Signature(List<Inline> placeAndDate, List<Signatory> signatories) implements Block {
        public Signature {
            placeAndDate = List.copyOf(placeAndDate);
            signatories = List.copyOf(signatories);
        }
    }

    /** Who signs: for whom or in what capacity (« Le Président »), and the name, which may still be missing. */
    record Signatory(List<Inline> capacity, List<Inline> name) {
        public Signatory {
            capacity = List.copyOf(capacity);
            name = List.copyOf(name);
        }
    }

    /** The table of contents: the titles down to this level, with their pages. */
    record Contents(int depth) implements Block {}

    /** What follows starts a new page, held as said until the next page break. */
    record PageBreak(Orientation next) implements Block {}

    static Block heading(int level, String title) {
        return new Heading(level, List.of(Inline.text(title)));
    }

    static Block article(int level, String title) {
        return new Article(level, List.of(Inline.text(title)), Optional.empty());
    }

    static Block paragraph(String text) {
        return new Paragraph(List.of(Inline.text(text)));
    }

    static Block paragraph(Inline... content) {
        return new Paragraph(List.of(content));
    }

    /** A list of plain entries, each marked by a dash. */
    static Block bullets(List<String> entries) {
        return new ListBlock(
                false,
                1,
                entries.stream()
                        .map(entry -> new ListEntry(List.of(paragraph(entry))))
                        .toList());
    }

    static Block note(String text) {
        return new Callout(Tone.NOTE, List.of(paragraph(text)));
    }

    static Block warning(String text) {
        return new Callout(Tone.WARNING, List.of(paragraph(text)));
    }

    static Block pageBreak() {
        return new PageBreak(Orientation.PORTRAIT);
    }

    /** What is still to be completed in this block, in reading order. */
    default List<String> missing() {
        return Missings.in(this);
    }

    private static void requireInner(List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Heading || block instanceof Article || block instanceof PageBreak) {
                throw new IllegalArgumentException(
                        "Ni titre ni saut de page dans une liste ou un cadre\u202F: " + block);
            }
        }
    }

    private static void requireLevel(int level, List<Inline> title) {
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException(
                    "Le titre « " + Inline.plain(title) + " » est de niveau " + level + "\u202F: de 1 à 5");
        }
    }
}
