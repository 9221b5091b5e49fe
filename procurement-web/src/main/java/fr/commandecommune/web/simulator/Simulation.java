package fr.commandecommune.web.simulator;

import fr.commandecommune.law.UnknownFigure;
import fr.commandecommune.pack.ReasonedPurchase;
import fr.commandecommune.question.DescribedPurchase;
import fr.commandecommune.question.Questions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed, what is wrong with it, and the answer where nothing is.
 *
 * @param example whether nobody typed this: the page shows how it works
 */
record Simulation(TypedFacts typed, boolean example, Faults faults, Optional<ReasonedPurchase> answer) {

    static Simulation of(TypedFacts given) {
        boolean example = given.isEmpty();
        var typed = example ? Example.facts() : given;
        var faults = new Faults();
        KnownNames.unknown(typed)
                .forEach(name -> faults.wrong()
                        .put(
                                name,
                                "L’adresse contient «\u202F" + name
                                        + "\u202F», qui n’est pas un fait du simulateur\u202F; ôtez-le de l’adresse."));
        KnownNames.repeated(typed)
                .forEach(name -> faults.wrong()
                        .put(
                                name,
                                "Ce fait est donné plusieurs fois dans l’adresse\u202F; une seule valeur est admise."));
        KnownNames.misread(typed)
                .forEach(name -> faults.wrong()
                        .put(
                                name,
                                "Lu\u00A0: «\u202F" + typed.one(name)
                                        + "\u202F»\u202F; il faut l’un des choix de la page."));
        var tree = PurchaseTree.of(typed, faults);
        if (!faults.none()) {
            return new Simulation(typed, example, faults, Optional.empty());
        }
        return switch (Questions.purchase(tree)) {
            case DescribedPurchase.Clear clear -> answered(typed, example, clear);
            case DescribedPurchase.Wrong wrong -> {
                faults.wrong().put(FieldNames.of(wrong.field(), typed), sentence(wrong));
                yield new Simulation(typed, example, faults, Optional.empty());
            }
        };
    }

    /** What is wrong, by field: each sentence after the words by which the page calls the field. */
    Map<String, String> corrections() {
        var corrections = new LinkedHashMap<String, String>();
        faults.wrong()
                .forEach((field, sentence) -> corrections.put(field, ComparedFacts.place(field, typed) + sentence));
        return corrections;
    }

    private static Simulation answered(TypedFacts typed, boolean example, DescribedPurchase.Clear clear) {
        var faults = new Faults();
        try {
            return new Simulation(typed, example, faults, Optional.of(ReasonedPurchase.of(clear.purchase())));
        } catch (UnknownFigure unknown) {
            faults.wrong().put("launchDate", unknown.sentence());
            return new Simulation(typed, example, faults, Optional.empty());
        }
    }

    private static String sentence(DescribedPurchase.Wrong wrong) {
        return wrong.value() == null
                ? wrong.message()
                : "Lu\u00A0: «\u202F" + wrong.value() + "\u202F». " + wrong.message();
    }
}
