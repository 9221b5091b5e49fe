package fr.commandecommune.document.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** An element of the structure that a screen reader follows; it takes its place in the tree when it is first drawn. */
final class Node {

    private final @Nullable Node parent;
    private final String type;
    private final List<Attribute> attributes;
    private final String alternative;
    private @Nullable PdfStructureElement element;

    private Node(@Nullable Node parent, String type, List<Attribute> attributes, String alternative) {
        this.parent = parent;
        this.type = type;
        this.attributes = attributes;
        this.alternative = alternative;
    }

    /** An attribute of an element, such as the scope of a header cell; a value is a number or a name. */
    record Attribute(String owner, String key, Object value) {}

    static Node root() {
        return new Node(null, "Document", List.of(), "");
    }

    Node child(String childType, Attribute... childAttributes) {
        return new Node(this, childType, List.of(childAttributes), "");
    }

    /** A figure, and the words that are said in its place. */
    Node figure(String words) {
        return new Node(this, "Figure", List.of(), words);
    }

    PdfStructureElement element(PdfWriter writer) {
        if (element == null) {
            var name = new PdfName(type);
            element = parent == null
                    ? new PdfStructureElement(writer.getStructureTreeRoot(), name)
                    : new PdfStructureElement(parent.element(writer), name);
            if (!attributes.isEmpty()) {
                element.put(PdfName.A, dictionary());
            }
            if (!alternative.isEmpty()) {
                element.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
            }
        }
        return element;
    }

    /** Ties an annotation to this element, so that who reads the words reaches the link. */
    void tie(PdfDictionary objectReference, PdfWriter writer) {
        var own = element(writer);
        var kids = own.get(PdfName.K);
        if (kids instanceof PdfArray array) {
            array.add(objectReference);
        } else {
            var array = new PdfArray(kids);
            array.add(objectReference);
            own.put(PdfName.K, array);
        }
    }

    private PdfDictionary dictionary() {
        var dictionary = new PdfDictionary();
        for (var attribute : attributes) {
            dictionary.put(PdfName.O, new PdfName(attribute.owner()));
            dictionary.put(
                    new PdfName(attribute.key()),
                    attribute.value() instanceof Integer number
                            ? new PdfNumber(number)
                            : new PdfName(attribute.value().toString()));
        }
        return dictionary;
    }
}
