package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.need.Nature;
import fr.commandecommune.reasoning.Finding;
import java.util.List;
import java.util.Set;

/** In 2020, food kept in stock because of the sanitary emergency could be bought without publicity below a higher figure. */
final class FoodOf2020 extends ProcedureChoiceRule {

    static final String ID = "PROC-035";
    private static final FigureId THRESHOLD = FigureId.of("threshold.waiver.food2020");

    FoodOf2020() {
        super(ID, List.of(OtherTexts.decree("2020-893", "2")), reads(THRESHOLD));
    }

    @Override
    public Set<String> setsAside() {
        return Set.of(ADAPTED);
    }

    @Override
    public Finding<Procedure> examine(Purchase purchase, Law law) {
        if (!purchase.is(Speciality.FOOD) || purchase.question().nature() != Nature.SUPPLIES) {
            return silent("L’achat ne porte pas sur des fournitures de denrées.");
        }
        var threshold = law.find(THRESHOLD);
        if (threshold.isEmpty()) {
            return silent("La dispense temporaire pour les denrées de l’urgence sanitaire ne vaut pas ce jour-là.");
        }
        var compared = compared(purchase.value(), threshold.get());
        return threshold.get().reachedBy(purchase.value())
                ? silent(compared.and(", seuil de la dispense temporaire pour les denrées."))
                : concludes(
                        Procedure.NO_PUBLICITY,
                        compared.and(
                                " : dispense temporaire, pour des denrées produites et stockées avant la fin de l’urgence sanitaire et livrées avant le 10 décembre 2020."));
    }
}
