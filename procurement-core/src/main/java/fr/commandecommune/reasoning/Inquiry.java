package fr.commandecommune.reasoning;

import fr.commandecommune.law.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A question put to rules one set after the other: a set may look at what the one before concluded. */
public final class Inquiry {

    private final Law law;
    private final List<Examination<?>> examinations = new ArrayList<>();

    private Inquiry(Law law) {
        this.law = law;
    }

    /** Under the law of that day. */
    public static Inquiry on(LocalDate day) {
        return new Inquiry(Law.on(day));
    }

    /** Under a text that the contract itself names, in its last known version. */
    public static Inquiry underNamedText() {
        return new Inquiry(Law.ofNamedText());
    }

    /** The one conclusion of these rules. */
    public <F, C> C decide(Rules<F, C> rules, F facts) {
        var decision = Decision.of(rules, facts, law);
        examinations.add(decision.examination());
        return decision.conclusion();
    }

    /** All that these rules conclude. */
    public <F, C> List<C> examine(Rules<F, C> rules, F facts) {
        var examination = Examination.of(rules, facts, law);
        examinations.add(examination);
        return examination.conclusions();
    }

    /** The answer with its trace, once the figures that were used have been looked at. */
    public <A> Reasoned<A> answer(A answer) {
        var figures = new FigureRules.Answered(null);
        var warnings = examine(FigureRules.WARNINGS, figures);
        examine(FigureRules.SURE, figures);
        return new Reasoned<>(answer, warnings, new Trace(List.copyOf(examinations)), law.used());
    }
}
