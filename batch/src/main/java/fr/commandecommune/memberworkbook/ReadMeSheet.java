package fr.commandecommune.memberworkbook;

import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.Member;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** How to fill in the workbook and send it back. */
final class ReadMeSheet {

    private final Worksheet sheet;

    ReadMeSheet(Workbook workbook) {
        this.sheet = workbook.newWorksheet("Lisez-moi");
    }

    void write(Campaign campaign, Member member) throws IOException {
        sheet.width(0, 100);
        Looks.title(sheet, 0, "Comment répondre");
        var row = 2;
        for (var sentence : List.of(
                "Ce classeur est celui de " + member.name() + " pour la campagne " + campaign.code() + " ("
                        + campaign.title() + ").",
                "Sur la feuille « Besoins », seules les cases jaunes se remplissent : quantités, unité et point de"
                        + " livraison là où il y a un choix, remarque.",
                "« Quantité pour l’année » suffit. Un minimum vide vaut 0, un maximum vide vaut la quantité ; le minimum ne"
                        + " dépasse pas la quantité, ni la quantité le maximum.",
                "Pas de besoin : laisser la case vide. Un 0 est une réponse : le besoin est de zéro.",
                "Un nombre seul, sans unité ni « environ » : 40, ou 2,5 pour un article qui se divise.",
                "Le fichier peut être renommé, ou enregistré en .ods ou en .csv : le SIREN écrit en haut de la feuille suffit à le"
                        + " reconnaître. Ne pas l’effacer.",
                "Le renvoyer par le site (« Envoyer le besoin de ma commune ») ou par courriel au service commun. Rien n’est pris"
                        + " en compte avant la vérification : chaque erreur est dite avec sa feuille et sa case.")) {
            sheet.value(row, 0, Looks.plain(sentence));
            sheet.style(row++, 0).wrapText(true).verticalAlignment("top").set();
        }
        sheet.finish();
    }
}
