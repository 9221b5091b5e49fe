package fr.commandecommune.pack;

import fr.commandecommune.document.pdf.PdfRenderer;
import fr.commandecommune.dossier.DescribedOrder;
import fr.commandecommune.dossier.DossierReader;
import fr.commandecommune.dossier.DossierRefused;
import fr.commandecommune.dossier.JointOrderReader;
import fr.commandecommune.need.JointOrder;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.ProcedureRules;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the rules answer about the purchase of a dossier: the same question and answer as the note of its pack. */
public record ReasonedPurchase(ProcedureQuestion question, ProcedureAnswer answer) {

    /**
     * Reads a dossier and its joint order, and puts them to the rules.
     *
     * @throws DossierRefused the dossier, or a file it names, cannot be read as what it should be
     * @throws fr.commandecommune.law.UnknownFigure where the law of the launch date is not known
     */
    public static ReasonedPurchase of(Path dossier) throws DossierRefused, IOException {
        return of(dossier, UnaryOperator.identity());
    }

    /**
     * The same, for a joint order that is not quite what its file says.
     *
     * @param supposed what is made of the joint order first
     */
    public static ReasonedPurchase of(Path dossier, UnaryOperator<JointOrder> supposed)
            throws DossierRefused, IOException {
        var read = DossierReader.read(dossier);
        var described = JointOrderReader.read(read.jointOrder());
        var purchase = Purchase.of(read, new DescribedOrder(supposed.apply(described.order()), described.articles()));
        return new ReasonedPurchase(purchase.question(), purchase.answer());
    }

    /**
     * Puts a described purchase to the rules.
     *
     * @throws fr.commandecommune.law.UnknownFigure where the law of the launch date is not known
     */
    public static ReasonedPurchase of(ProcedureQuestion question) {
        return new ReasonedPurchase(question, ProcedureRules.answer(question));
    }

    /**
     * The note on the choice of the procedure, as a tagged PDF; the same facts give the same bytes.
     *
     * @throws fr.commandecommune.document.pdf.UnprintableCharacter where a name holds a sign no font can draw
     */
    public void writeNote(OutputStream out) throws IOException {
        new PdfRenderer().write(new NoteOfSimulation(question, answer).document(), out);
    }

    /** The next known day on which a figure that was used changes, in a sentence. */
    public String nextChange() {
        return new TurningWording(question, answer).nextChange();
    }

    /**
     * An amount at which the answer would be another.
     *
     * @param threshold € HT
     * @param margin € HT from the threshold to the value of the need; negative where the need is below
     * @param figure the threshold's name
     * @param change what begins, or ends, when the value reaches it
     */
    public record TurningAmount(BigDecimal threshold, BigDecimal margin, String figure, String change) {}

    /** The amounts at which the answer would be another, the smallest first: those of the note. */
    public List<TurningAmount> turningAmounts() {
        return TurningPoints.of(question, answer).stream()
                .map(point -> new TurningAmount(
                        point.threshold(), point.margin(), point.names(), TurningWording.change(point)))
                .toList();
    }
}
