package fr.commandecommune.document.pdf;

import fr.commandecommune.document.BarChart;
import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Orientation;
import fr.commandecommune.document.Table;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Documents that hold every kind of block. */
public final class Samples {

    public static final String EVERY_CHARACTER =
            "Œuvre, cœur, 1\u202F234,56\u202F€, l’été, «\u202Fci\u202F», — – ☐ ☑ ☒ n°\u00A03 µ ² ½ Ÿ æ";

    private Samples() {}

    public static Document everyBlock() {
        return Document.titled("Règlement de la consultation", LocalDate.of(2027, 3, 15))
                .subject("Fournitures administratives, scolaires et d’entretien — lot 1\u202F: papier")
                .reference("FCS-2027-01")
                .issuer("REDON Agglomération")
                .footer("Groupement de commandes du pays de Redon")
                .draft(true)
                .add(new Block.Contents(2))
                .add(new Block.Article(1, words("Objet de la consultation"), Optional.of("objet")))
                .add(Block.paragraph(EVERY_CHARACTER))
                .add(Block.paragraph(
                        Inline.text("La présente consultation porte sur "),
                        Inline.strong("la fourniture de papier"),
                        Inline.text(", au sens de l’"),
                        new Inline.ArticleReference("lots"),
                        Inline.text(". Le dossier se retire sur "),
                        Inline.link(
                                "le profil d’acheteur du coordonnateur",
                                URI.create("https://marches.example.fr/redon")),
                        Inline.text(", jusqu’au "),
                        Inline.missing("la date limite de remise des offres"),
                        Inline.text(", "),
                        Inline.emphasis("sans autre formalité"),
                        Inline.text(".")))
                .add(new Block.Article(2, words("Allotissement"), Optional.of("lots")))
                .add(Block.paragraph("Les lots sont les suivants\u202F:"))
                .add(nestedList())
                .add(Block.article(3, "Nombre de lots"))
                .add(Block.paragraph("Un candidat peut présenter une offre pour un ou plusieurs lots. ".repeat(4)))
                .add(Block.note("L’acheteur répond aux questions posées dix jours avant la date limite. ".repeat(3)))
                .add(Block.warning("Tout pli arrivé après l’heure reste fermé."))
                .add(Block.article(1, "Prix"))
                .add(prices(120))
                .add(Block.heading(2, "Identité du coordonnateur"))
                .add(Table.facts("Coordonnateur")
                        .fact("Nom", "REDON Agglomération")
                        .fact("Adresse", "3, rue Charles-Sillard, 35600 Redon")
                        .fact("Courriel", List.of(Inline.missing("l’adresse électronique")))
                        .toBlock())
                .add(new BarChart(
                                "Offres par lot",
                                "Deux offres sont retenues et une écartée pour le lot 1, aucune n’est reçue pour le lot 2.",
                                List.of("Retenues", "Écartées"),
                                List.of(
                                        new BarChart.Bar("Lot 1", List.of(2L, 1L)),
                                        new BarChart.Bar("Lot 2", List.of(0L, 0L))))
                        .toBlock())
                .add(new Block.Signature(
                        words("Fait à Redon, le 15 mars 2027"),
                        List.of(new Block.Signatory(words("Le Président"), words("Jean-François Mary")))))
                .add(new Block.PageBreak(Orientation.LANDSCAPE))
                .add(Block.heading(1, "Annexe"))
                .add(prices(30))
                .add(new Block.Signature(
                        words("Fait à Redon"),
                        List.of(
                                new Block.Signatory(words("Pour la commune d’Allaire"), words("Le maire")),
                                new Block.Signatory(words("Pour la commune de Plessé"), words("La maire")),
                                new Block.Signatory(
                                        words("Pour REDON Agglomération"),
                                        List.of(Inline.missing("le nom du signataire"))))))
                .build();
    }

    static Block nestedList() {
        var inner = new Block.ListBlock(
                true,
                1,
                List.of(
                        entry(Block.paragraph("ramettes A4 blanches, 80 g/m², certifiées ou équivalent\u202F;")),
                        entry(Block.paragraph("ramettes A3."))));
        return new Block.ListBlock(
                false,
                1,
                List.of(
                        entry(Block.paragraph("lot 1\u202F: papier de reproduction,"), inner),
                        entry(Block.paragraph("lot 2\u202F: écriture et petites fournitures. ".repeat(6))),
                        entry(Block.paragraph("lot 3\u202F: produits d’entretien."))));
    }

    static Block prices(int rows) {
        var table = Table.of("Bordereau des prix unitaires")
                .column("Code", new Table.Column(Table.Alignment.LEFT, 0, true))
                .column("Désignation")
                .column("Conditionnement")
                .figures("Quantité annuelle")
                .figures("Prix unitaire HT")
                .figures("TVA")
                .figures("Total HT");
        for (int row = 1; row <= rows; row++) {
            table.row(
                    String.format(Locale.ROOT, "P-%03d", row),
                    row % 3 == 0
                            ? "Papier recyclé A4, 80 g/m², blancheur CIE 90 au moins, label FSC recyclé ou équivalent"
                            : "Stylo à bille, pointe moyenne, bleu",
                    "boîte de 50",
                    "1\u202F250",
                    "0,3150\u202F€",
                    "20\u202F%",
                    "393,75\u202F€");
        }
        return table.total(List.of(
                        new Table.Cell(words("Total annuel hors taxes"), 6), Table.cell("47\u202F250,00\u202F€")))
                .toBlock();
    }

    private static Block.ListEntry entry(Block... blocks) {
        return new Block.ListEntry(List.of(blocks));
    }

    static List<Inline> words(String text) {
        return List.of(Inline.text(text));
    }
}
