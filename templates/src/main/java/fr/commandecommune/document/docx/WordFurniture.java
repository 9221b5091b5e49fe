package fr.commandecommune.document.docx;

import fr.commandecommune.document.Document;
import fr.commandecommune.document.Orientation;
import java.math.BigInteger;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** What each page bears: reference at its head, the words of the foot, its number, and PROJET across a draft. */
record WordFurniture(XWPFDocument word, Document document) {

    /** Twentieths of a point: an A4 page and its margins of two centimetres. */
    private static final int SHORT_SIDE = 11_906;

    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1_134;

    private static final String WATERMARK = "PROJET";

    static int textWidth(Orientation held) {
        return (held == Orientation.LANDSCAPE ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    static void hold(CTSectPr section, Orientation held) {
        var size = section.addNewPgSz();
        var across = held == Orientation.LANDSCAPE;
        size.setW(BigInteger.valueOf(across ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(across ? SHORT_SIDE : LONG_SIDE));
        if (across) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        for (var margin : List.<java.util.function.Consumer<Object>>of(
                margins::setTop, margins::setBottom, margins::setLeft, margins::setRight)) {
            margin.accept(BigInteger.valueOf(MARGIN));
        }
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    /** @param sections those before the last: the first one says the furniture, the others have it from it */
    void write(List<CTSectPr> sections) {
        if (document.draft()) {
            var policy = word.createHeaderFooterPolicy();
            policy.createWatermark(WATERMARK);
            List.of(policy.getDefaultHeader(), policy.getFirstPageHeader(), policy.getEvenPageHeader())
                    .forEach(WordFurniture::lighten);
        }
        var header = word.createHeader(HeaderFooterType.DEFAULT);
        line(header, "EnTete").createRun().setText(document.reference());
        var footer = line(word.createFooter(HeaderFooterType.DEFAULT), "PiedDePage");
        footer.createRun().setText(document.footer());
        footer.createRun().addTab();
        footer.createRun().setText("Page\u00A0");
        field(footer, "PAGE");
        footer.createRun().setText("\u00A0/\u00A0");
        field(footer, "NUMPAGES");
        if (!sections.isEmpty()) {
            var last = word.getDocument().getBody().getSectPr();
            sections.getFirst().setHeaderReferenceArray(last.getHeaderReferenceArray());
            sections.getFirst().setFooterReferenceArray(last.getFooterReferenceArray());
        }
    }

    /** The library draws it in black, level: it is to be read through, and slanted. */
    private static void lighten(XWPFHeaderFooter header) {
        try (var cursor = header._getHdrFtr().newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.isStart() && cursor.getName().getLocalPart().equals("shape")) {
                    var style = cursor.getAttributeText(new QName("style"));
                    cursor.setAttributeText(new QName("fillcolor"), "#E1E6E9");
                    cursor.setAttributeText(new QName("style"), style + ";rotation:315");
                }
                cursor.toNextToken();
            }
        }
    }

    private static XWPFParagraph line(XWPFHeaderFooter part, String style) {
        var paragraph = part.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
