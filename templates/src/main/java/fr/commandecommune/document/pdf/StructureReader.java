package fr.commandecommune.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Puts the words of the pages back under the elements of the structure they belong to. */
final class StructureReader {

    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();
    private final List<Map<Integer, String>> words = new ArrayList<>();

    private StructureReader(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            pageNumbers.put(page.getCOSObject(), words.size() + 1);
            words.add(words(page));
        }
    }

    static PrintedDocument.Element read(PDDocument document) throws IOException {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return new PrintedDocument.Element("Document", 0, "", List.of());
        }
        var reader = new StructureReader(document);
        var children = reader.children(root);
        return children.size() == 1
                ? children.getFirst()
                : new PrintedDocument.Element("StructTreeRoot", 0, "", children);
    }

    private List<PrintedDocument.Element> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(kid -> element((PDStructureElement) kid))
                .toList();
    }

    private PrintedDocument.Element element(PDStructureElement element) {
        var own = new StringBuilder();
        int first = 0;
        int page = pageNumber(element.getPage());
        for (var kid : element.getKids()) {
            if (kid instanceof Integer mark) {
                own.append(said(page, mark));
                first = first == 0 ? page : first;
            } else if (kid instanceof PDMarkedContentReference reference) {
                int other = Optional.ofNullable(reference.getPage())
                        .map(this::pageNumber)
                        .orElse(page);
                own.append(said(other, reference.getMCID()));
                first = first == 0 ? other : first;
            }
        }
        var children = children(element);
        int begins =
                first > 0 || children.isEmpty() ? first : children.getFirst().page();
        return new PrintedDocument.Element(element.getStructureType(), begins, own.toString(), children);
    }

    private int pageNumber(PDPage page) {
        return page == null ? 0 : pageNumbers.getOrDefault(page.getCOSObject(), 0);
    }

    private String said(int page, int mark) {
        return page == 0 ? "" : words.get(page - 1).getOrDefault(mark, "");
    }

    private static Map<Integer, String> words(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        var words = new HashMap<Integer, String>();
        for (var content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                words.put(content.getMCID(), text(content));
            }
        }
        return words;
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }
}
