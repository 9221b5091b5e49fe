package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.day;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;

/** The law of the launch day governs the whole procedure. */
final class BodyOfRules extends Rule<Purchase, String> {

    private static final FigureId BODY = FigureId.of("rules.body");

    BodyOfRules() {
        super("LAW-010", ccp("R2121-3"), reads(BODY));
    }

    @Override
    public Finding<String> examine(Purchase purchase, Law law) {
        var body = law.figure(BODY).value();
        return Finding.concludes(
                body,
                () -> "Le jour qui compte est celui du lancement, le " + day(law.day()) + " : droit applicable, « "
                        + body
                        + " ». Les articles cités sont ceux du code de la commande publique, ou leurs équivalents d’alors.");
    }
}
