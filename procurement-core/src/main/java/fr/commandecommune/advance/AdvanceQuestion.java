package fr.commandecommune.advance;

import fr.commandecommune.contract.Buyer;
import fr.commandecommune.contract.GeneralTerms;
import fr.commandecommune.contract.Parties;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract whose advance is looked for.
 *
 * @param amountExclTax initial amount, € HT
 * @param amountInclTax initial amount, € TTC
 * @param durationMonths time of performance, in months
 * @param smallBusiness the contractor is a small or medium enterprise (R2151-13)
 * @param option null where the contract is silent
 * @param declined the contractor refuses the advance (R2191-5)
 */
public record AdvanceQuestion(
        LocalDate launchDate,
        BigDecimal amountExclTax,
        BigDecimal amountInclTax,
        BigDecimal durationMonths,
        boolean smallBusiness,
        Buyer buyer,
        GeneralTerms generalTerms,
        @Nullable AdvanceOption option,
        boolean declined)
        implements Parties {}
