package fr.commandecommune.procedure;

import fr.commandecommune.law.Certainty;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Sentence;
import java.util.stream.Collectors;

/** A figure that was not read in the text itself is told as such. */
final class SureFigures extends Sentence<Purchase, String> {

    SureFigures() {
        super("LAW-020", ccp("R2121-3"), reads());
    }

    @Override
    public Finding<String> examine(Purchase purchase, Law law) {
        var unsure = law.used().stream()
                .filter(figure -> figure.certainty() != Certainty.VERIFIED)
                .map(figure -> figure.label() + " (" + figure.certainty().label() + ")")
                .collect(Collectors.joining(" ; "));
        return unsure.isEmpty()
                ? silent("Tous les chiffres employés ont été lus dans leur texte.")
                : Finding.concludes(unsure, "Chiffres à confirmer avant de s’y fier : " + unsure + ".");
    }
}
