package fr.commandecommune.modification;

import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.BuyerCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An amendment to a contract.
 *
 * @param initialAmount € HT, above zero
 * @param previous € HT, the amendments before this one; negative where they lowered the amount
 * @param amount € HT, this amendment; negative where it lowers the amount
 * @param committeeAwarded a commission d’appel d’offres awarded the contract
 * @param launchDate the day of the consultation
 */
public record ModificationQuestion(
        Nature nature,
        BigDecimal initialAmount,
        List<BigDecimal> previous,
        BigDecimal amount,
        boolean committeeAwarded,
        LocalDate launchDate,
        BuyerCategory buyerCategory) {

    public ModificationQuestion {
        previous = List.copyOf(previous);
    }

    /** All amendments together, € HT (R2194-9). */
    public BigDecimal cumulated() {
        return previous.stream().reduce(amount, BigDecimal::add);
    }
}
