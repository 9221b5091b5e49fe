package fr.commandecommune.web.simulator;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.TypedFigure;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single facts as a person types them in French, made into what the public contract wants. */
final class TypedValues {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private final TypedFacts facts;
    private final Faults faults;

    TypedValues(TypedFacts facts, Faults faults) {
        this.facts = facts;
        this.faults = faults;
    }

    @Nullable
    String text(String name) {
        var typed = facts.one(name);
        return typed.isEmpty() ? null : typed;
    }

    /** A decimal such as {@code 1 234,50 €}. */
    @Nullable
    BigDecimal amount(String name) {
        var typed = facts.one(name);
        if (typed.isEmpty()) {
            return null;
        }
        return switch (TypedFigure.read(typed)) {
            case TypedFigure.Known known -> known.value();
            case TypedFigure.NoNeed none ->
                wrong(name, "Il faut un nombre, par exemple 1 234,50\u202F; 0 s’il n’y a rien.");
            case TypedFigure.Refused refused -> wrong(name, refusal(refused.reason()));
        };
    }

    /** A whole number. */
    @Nullable
    BigDecimal count(String name) {
        var typed = facts.one(name);
        if (typed.isEmpty()) {
            return null;
        }
        return WHOLE.matcher(typed).matches()
                ? new BigDecimal(typed)
                : wrong(name, "Il faut un nombre entier, en chiffres\u202F; par exemple 12.");
    }

    @Nullable
    Boolean flag(String name) {
        return switch (facts.one(name)) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> {
                faults.wrong().put(name, "Il faut choisir oui ou non.");
                yield null;
            }
        };
    }

    private @Nullable BigDecimal wrong(String name, String sentence) {
        faults.wrong().put(name, sentence);
        return null;
    }

    private static String refusal(Code reason) {
        return switch (reason) {
            case NEGATIF -> "Une valeur négative n’est pas admise.";
            case NOMBRE_AMBIGU ->
                "Le point peut séparer des milliers ou des décimales\u202F; écrivez 1234 ou 1,234, sans point.";
            case TROP_DE_DECIMALES -> "Il y a trop de décimales\u202F; trois au plus, par exemple 1 234,50.";
            case TROP_GRAND -> "Ce nombre est trop grand pour un achat.";
            default -> "Il faut un nombre, par exemple 1 234,50.";
        };
    }
}
