package fr.commandecommune.pack;

import fr.commandecommune.dossier.DossierReader;
import fr.commandecommune.dossier.DossierRefused;
import fr.commandecommune.dossier.JointOrderReader;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.ProcedureQuestion;
import java.io.IOException;
import java.nio.file.Path;

/** What the rules answer about the purchase of a dossier: the same question and answer as the note of its pack. */
public record ReasonedPurchase(ProcedureQuestion question, ProcedureAnswer answer) {

    /**
     * Reads a dossier and its joint order, and puts them to the rules.
     *
     * @throws DossierRefused the dossier, or a file it names, cannot be read as what it should be
     * @throws fr.commandecommune.law.UnknownFigure where the law of the launch date is not known
     */
    public static ReasonedPurchase of(Path dossier) throws DossierRefused, IOException {
        var read = DossierReader.read(dossier);
        var purchase = Purchase.of(read, JointOrderReader.read(read.jointOrder()));
        return new ReasonedPurchase(purchase.question(), purchase.answer());
    }
}
