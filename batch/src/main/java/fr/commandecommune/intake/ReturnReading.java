package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.ReturnSink;
import java.nio.file.Path;

/** The reading of one return, whatever its shape. */
final class ReturnReading {

    private final Knowledge known;
    private final Path file;
    private final Teller teller;

    ReturnReading(Knowledge known, Path file, ReturnSink sink) {
        this.known = known;
        this.file = file;
        this.teller = new Teller(FileName.of(file), sink);
    }

    void read() {
        try (var found = ReturnFile.open(file, sheet -> SheetReading.findsHeader(known, sheet))) {
            readSheets(found);
        } catch (Unreadable e) {
            teller.refuseFile(e);
        }
        teller.count();
    }

    private void readSheets(ReturnFile found) throws Unreadable {
        var any = false;
        var lacking = "";
        for (var sheet : found.sheets()) {
            var reading = new SheetReading(known, teller);
            if (reading.read(sheet)) {
                any = true;
            } else if (lacking.isEmpty()) {
                lacking = reading.lacking();
            }
        }
        if (!any) {
            throw new Unreadable(
                    Code.ENTETE_INTROUVABLE,
                    "Aucune ligne d’en-tête n’a été reconnue." + lacking
                            + " Il faut, sur une même ligne, une colonne pour"
                            + " l’article (par exemple « Référence »), une pour la commune (« Commune », « SIREN » ou"
                            + " « Code INSEE ») et une pour la quantité (« Quantité », ou « Minimum », « Estimé »,"
                            + " « Maximum »).");
        }
    }
}
