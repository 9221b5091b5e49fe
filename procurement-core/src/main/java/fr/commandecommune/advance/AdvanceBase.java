package fr.commandecommune.advance;

import static fr.commandecommune.law.French.eurosInclTax;

import fr.commandecommune.advance.AdvanceBase.Fraction;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;

/** The advance is reckoned on the amount, or on twelve months of it where the contract lasts longer. */
final class AdvanceBase extends Rule<AdvanceQuestion, Fraction> {

    private static final FigureId MONTHS = FigureId.of("months.advance.base");

    /** The base in € TTC as an exact fraction: the rounding is left to whoever needs the figure. */
    record Fraction(BigDecimal dividend, BigDecimal divisor) {}

    AdvanceBase() {
        super("ADV-080", ccp("R2191-7"), reads(MONTHS));
    }

    @Override
    public Finding<Fraction> examine(AdvanceQuestion question, Law law) {
        var months = law.figure(MONTHS);
        var amount = eurosInclTax(question.amountInclTax());
        var duration = "La durée, " + French.number(question.durationMonths()) + " mois, "
                + relation(question.durationMonths(), months) + " " + months.value() + " mois : ";
        return months.reachedBy(question.durationMonths())
                ? Finding.concludes(
                        new Fraction(question.amountInclTax().multiply(months.number()), question.durationMonths()),
                        () -> duration + "l’avance se calcule sur " + months.value() + " mois du montant, " + amount
                                + ".")
                : Finding.concludes(
                        new Fraction(question.amountInclTax(), BigDecimal.ONE),
                        () -> duration + "l’avance se calcule sur le montant entier, " + amount + ".");
    }
}
