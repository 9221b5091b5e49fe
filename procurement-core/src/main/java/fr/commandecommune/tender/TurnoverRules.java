package fr.commandecommune.tender;

import fr.commandecommune.reasoning.Inquiry;
import fr.commandecommune.reasoning.Reasoned;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Says which turnover may be asked of candidates. */
public final class TurnoverRules {

    private static final Rules<BigDecimal, BigDecimal> CEILING = Rules.of(new TurnoverCeiling());
    private static final int CENTS = 2;

    private TurnoverRules() {}

    /**
     * The ceiling for a lot of that value in € HT, under the law of its launch date.
     *
     * @throws fr.commandecommune.law.UnknownFigure where the law of that day is not known
     */
    public static Reasoned<Turnover> answer(LocalDate launchDate, BigDecimal lotValue) {
        var inquiry = Inquiry.on(launchDate);
        var factor = inquiry.decide(CEILING, lotValue);
        return inquiry.answer(new Turnover(factor, factor.multiply(lotValue).setScale(CENTS, RoundingMode.HALF_UP)));
    }

    /** Every rule on turnover. */
    public static List<Rule<?, ?>> rules() {
        return Rules.listed(CEILING);
    }
}
