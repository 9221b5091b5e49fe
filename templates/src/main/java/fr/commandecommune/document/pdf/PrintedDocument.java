package fr.commandecommune.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF read back: what a reader finds in it, page by page, and what a screen reader says, in its order. */
public final class PrintedDocument {

    private final List<String> pages;
    private final Element structure;

    private PrintedDocument(List<String> pages, Element structure) {
        this.pages = List.copyOf(pages);
        this.structure = structure;
    }

    /**
     * An element of the structure.
     *
     * @param type its standard type: {@code H1}, {@code P}, {@code TH}…
     * @param page the page it begins on, from 1; 0 where it holds no words
     * @param words the words it holds itself
     */
    public record Element(String type, int page, String words, List<Element> children) {
        public Element {
            children = List.copyOf(children);
        }

        /** The words of this element and all within it, in reading order. */
        public String text() {
            var text = new StringBuilder(words);
            children.forEach(child -> text.append(child.text()));
            return text.toString();
        }

        /** All elements of this type within this one, in reading order. */
        public List<Element> all(String wanted) {
            var found = new ArrayList<Element>();
            collect(wanted, found);
            return found;
        }

        private void collect(String wanted, List<Element> found) {
            if (type.equals(wanted)) {
                found.add(this);
            }
            children.forEach(child -> child.collect(wanted, found));
        }
    }

    public static PrintedDocument read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return read(document);
        }
    }

    public static PrintedDocument read(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return read(document);
        }
    }

    private static PrintedDocument read(PDDocument document) throws IOException {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return new PrintedDocument(pages, StructureReader.read(document));
    }

    public int pageCount() {
        return pages.size();
    }

    /** What is seen on a page, from 1: header, footer and watermark included. */
    public String page(int number) {
        return pages.get(number - 1);
    }

    /** The root of the structure. */
    public Element structure() {
        return structure;
    }

    /** What a screen reader says from beginning to end. */
    public String text() {
        return structure.text();
    }

    /** The first page on which these words are seen; spaces of any kind and width are alike. */
    public OptionalInt pageOf(String words) {
        return pagesOf(words).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** The pages on which these words are seen. */
    public List<Integer> pagesOf(String words) {
        var wanted = spaced(words);
        return IntStream.rangeClosed(1, pageCount())
                .filter(page -> spaced(page(page)).contains(wanted))
                .boxed()
                .toList();
    }

    private static String spaced(String words) {
        return words.replaceAll("[\\s\u00A0\u202F\u2009]+", " ").strip();
    }
}
