package fr.commandecommune.web.simulator;

import fr.commandecommune.procedure.AmountKind;
import fr.commandecommune.procedure.BuyerCategory;
import fr.commandecommune.procedure.Circumstance;
import fr.commandecommune.procedure.Committee;
import fr.commandecommune.procedure.CoordinatorKind;
import fr.commandecommune.procedure.PriceForm;
import fr.commandecommune.procedure.SocialExemption;
import fr.commandecommune.procedure.Speciality;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The choices of the page, each in plain French; the codes of the contract stay in the address. */
final class Words {

    /** One choice of a list. */
    record Choice(String code, String label) {}

    public List<Choice> natures() {
        return List.of(
                new Choice("SUPPLIES", "Fournitures"),
                new Choice("SERVICES", "Services"),
                new Choice("WORKS", "Travaux"));
    }

    public List<Choice> specialities() {
        return choices(Speciality.values(), Speciality::label);
    }

    public List<Choice> buyers() {
        return choices(BuyerCategory.values(), BuyerCategory::label);
    }

    public List<Choice> amounts() {
        return choices(AmountKind.values(), AmountKind::label);
    }

    public List<Choice> circumstances() {
        return choices(Circumstance.values(), Circumstance::label);
    }

    public List<Choice> exemptions() {
        return choices(SocialExemption.values(), SocialExemption::label);
    }

    public List<Choice> priceForms() {
        return choices(PriceForm.values(), PriceForm::label);
    }

    public List<Choice> committees() {
        return choices(Committee.values(), Committee::label);
    }

    public List<Choice> coordinators() {
        return choices(CoordinatorKind.values(), CoordinatorKind::label);
    }

    public List<Choice> criteria() {
        return List.of(
                new Choice("PRICE", "Prix"),
                new Choice("LIFE_CYCLE_COST", "Coût du cycle de vie"),
                new Choice("QUALITY", "Qualité"),
                new Choice("ENVIRONMENT", "Environnement"));
    }

    public List<Choice> smallLots() {
        return List.of(
                new Choice("ADAPTED", "Petit lot, en procédure adaptée"),
                new Choice("NO_PUBLICITY", "Petit lot, sans publicité ni mise en concurrence"));
    }

    public List<Choice> yesNo() {
        return List.of(new Choice("true", "Oui"), new Choice("false", "Non"));
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] codes, Function<E, String> label) {
        return Stream.of(codes)
                .map(code -> new Choice(code.name(), capital(label.apply(code))))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
