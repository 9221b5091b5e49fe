package fr.commandecommune.advance;

import fr.commandecommune.contract.GeneralTerms;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;
import java.util.Set;

/** Option A of the CCAG, which applies where the contract is silent, gives small and medium enterprises a rate of its own. */
final class RateOfGeneralTerms extends Rule<AdvanceQuestion, BigDecimal> {

    private static final FigureId RATE = FigureId.of("rate.advance.ccag.optiona.sme");

    RateOfGeneralTerms() {
        super("ADV-070", GeneralTerms.onAdvance(), reads(RATE));
    }

    @Override
    public Set<String> setsAside() {
        return Set.of("ADV-040", "ADV-050", "ADV-060");
    }

    @Override
    public Finding<BigDecimal> examine(AdvanceQuestion question, Law law) {
        if (question.generalTerms() == GeneralTerms.NONE) {
            return silent("Le marché ne renvoie à aucun CCAG.");
        }
        var rate = law.find(RATE);
        if (rate.isEmpty()) {
            return notYet(law);
        }
        if (question.option() == AdvanceOption.B) {
            return silent("Le marché retient l’option B : le minimum du code s’applique.");
        }
        if (!question.smallBusiness()) {
            return silent("Le titulaire n’est pas une PME : sans taux prévu au marché, le minimum du code s’applique.");
        }
        var why = question.option() == AdvanceOption.A
                ? "Le marché retient l’option A du " + question.generalTerms().label()
                : "Le marché renvoie au " + question.generalTerms().label()
                        + " sans choisir d’option : l’option A s’applique";
        return Finding.concludes(
                rate.get().number(),
                () -> why + ", et le titulaire est une PME : " + rate.get().value() + " %.");
    }
}
