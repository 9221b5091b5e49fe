package fr.commandecommune.modification;

import fr.commandecommune.reasoning.Inquiry;
import fr.commandecommune.reasoning.Reasoned;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Says whether an amendment is small, and whether the committee has to be heard. */
public final class ModificationRules {

    private static final Rules<ModificationQuestion, Boolean> SMALL = Rules.of(new SmallAmount());
    private static final Rules<ModificationQuestion, Boolean> COMMITTEE = Rules.of(new CommitteeHeard());
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private ModificationRules() {}

    /**
     * Puts the rules to the amendment, under the law of the launch of its consultation.
     *
     * @throws fr.commandecommune.law.UnknownFigure where the law of that day is not known
     */
    public static Reasoned<Modification> answer(ModificationQuestion question) {
        var inquiry = Inquiry.on(question.launchDate());
        var rate =
                question.cumulated().multiply(PERCENT).divide(question.initialAmount(), DECIMALS, RoundingMode.HALF_UP);
        return inquiry.answer(new Modification(
                rate,
                !inquiry.examine(SMALL, question).isEmpty(),
                !inquiry.examine(COMMITTEE, question).isEmpty()));
    }

    /** Every rule of this package. */
    public static List<Rule<?, ?>> rules() {
        return Rules.listed(SMALL, COMMITTEE);
    }
}
