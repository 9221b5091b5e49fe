package fr.commandecommune.web.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.Amount;
import fr.commandecommune.procedure.AmountKind;
import fr.commandecommune.procedure.Buyer;
import fr.commandecommune.procedure.BuyerCategory;
import fr.commandecommune.procedure.Circumstance;
import fr.commandecommune.procedure.Committee;
import fr.commandecommune.procedure.Coordinator;
import fr.commandecommune.procedure.CoordinatorKind;
import fr.commandecommune.procedure.Framework;
import fr.commandecommune.procedure.Group;
import fr.commandecommune.procedure.LateMember;
import fr.commandecommune.procedure.LotEstimate;
import fr.commandecommune.procedure.PriceForm;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.SmallLotsChoice;
import fr.commandecommune.procedure.SocialExemption;
import fr.commandecommune.procedure.Speciality;
import fr.commandecommune.procedure.Terms;
import fr.commandecommune.question.DescribedPurchase;
import fr.commandecommune.question.Questions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A purchase known elsewhere comes through the page unchanged. */
class FilledFactsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-09-01");
    private static final LotEstimate PAPER = new LotEstimate(
            "1",
            "Papier & enveloppes",
            List.of(
                    new Amount(AmountKind.FRAMEWORK_MAXIMUM, new BigDecimal("120000.5"), 1),
                    new Amount(AmountKind.PREMIUM, new BigDecimal("3"), 4)));
    private static final LotEstimate INK =
            new LotEstimate("2", null, List.of(Amount.of(AmountKind.BASE, new BigDecimal("9000"))));

    @Test
    void theLeastThatAPurchaseSaysIsAllThatIsFilled() {
        var plain = ProcedureQuestion.of(DAY, Buyer.local(), Nature.SUPPLIES, List.of(INK));

        assertThat(readBack(plain)).isEqualTo(plain);
        assertThat(FilledFacts.of(plain).query())
                .isEqualTo("nature=SUPPLIES&launchDate=2026-09-01&buyer.category=LOCAL_AUTHORITY"
                        + "&lots.0.number=2&lots.0.amounts.0.kind=BASE&lots.0.amounts.0.amount=9000");
    }

    @Test
    void everyFactOfAPurchaseIsFilled() {
        var whole = new ProcedureQuestion(
                DAY,
                new Buyer(BuyerCategory.STATE, new BigDecimal("12000000")),
                Nature.SERVICES,
                Speciality.FOOD,
                List.of(PAPER, INK),
                new BigDecimal("5.5"),
                new Framework(new BigDecimal("210000.25"), true, 48, true),
                false,
                Set.of(Circumstance.JUSTIFIED_URGENCY, Circumstance.NO_TENDER),
                new SmallLotsChoice(List.of("1"), List.of("2")),
                new Terms(
                        List.of("PRICE", "ENVIRONMENT", "DELAI", "GARANTIE"),
                        true,
                        false,
                        SocialExemption.NOT_LINKED,
                        true,
                        PriceForm.REVISABLE,
                        6,
                        48,
                        List.of("14.1", "20.2"),
                        false),
                new Group(
                        31,
                        DAY.minusDays(40),
                        List.of(new LateMember("Pierric", DAY.plusDays(1))),
                        false,
                        new Coordinator(CoordinatorKind.COMMUNE, false, true, false),
                        Committee.AD_HOC,
                        List.of(BuyerCategory.LOCAL_AUTHORITY, BuyerCategory.STATE)));

        assertThat(readBack(whole)).isEqualTo(whole);
        assertThat(KnownNames.unknown(FilledFacts.of(whole))).isEmpty();
    }

    /** As the page itself would read it from the address. */
    private static ProcedureQuestion readBack(ProcedureQuestion question) {
        var faults = new Faults();
        var tree = PurchaseTree.of(FilledFacts.of(question), faults);
        assertThat(faults.none()).as("%s", faults).isTrue();
        return switch (Questions.purchase(tree)) {
            case DescribedPurchase.Clear clear -> clear.purchase();
            case DescribedPurchase.Wrong wrong -> throw new AssertionError(wrong);
        };
    }
}
