package fr.commandecommune.need;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.JointOrder.Allocation;
import fr.commandecommune.need.JointOrder.EstimatedValue;
import fr.commandecommune.need.JointOrder.Line;
import fr.commandecommune.need.JointOrder.LotOrder;
import fr.commandecommune.need.JointOrder.MemberStatus;
import fr.commandecommune.need.JointOrder.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two lots, two members: 30 + 20 reams at 4.205 € and 7 litres of one member alone at 3.10 €. */
class SuppositionTest {

    private static final String AULON = "216500447";
    private static final String VIGNEC = "216504712";

    private final JointOrder order = new JointOrder(
            "AURE-2027",
            "sha256:in",
            "sha256:out",
            List.of(
                    new MemberStatus(AULON, "Aulon", Status.ANSWERED),
                    new MemberStatus(VIGNEC, "Vignec", Status.ANSWERED)),
            List.of(
                    new LotOrder(
                            "1",
                            "Papier",
                            List.of(new Line(
                                    "PAP-001",
                                    "ramette",
                                    figures(40, 50, 60),
                                    new BigDecimal("4.205"),
                                    new BigDecimal("210.25"),
                                    List.of(share(AULON, 25, 30, 35), share(VIGNEC, 15, 20, 25)))),
                            new BigDecimal("210.25"),
                            new BigDecimal("252.30")),
                    new LotOrder(
                            "2",
                            "Entretien",
                            List.of(new Line(
                                    "ENT-001",
                                    "litre",
                                    figures(7, 7, 7),
                                    new BigDecimal("3.10"),
                                    new BigDecimal("21.70"),
                                    List.of(share(VIGNEC, 7, 7, 7)))),
                            new BigDecimal("21.70"),
                            new BigDecimal("21.70"))),
            new EstimatedValue(new BigDecimal("274.00"), new BigDecimal("1096.00"), 48));

    @Test
    void whereAMemberLeavesItsSharesGoAndTheAmountsAreRoundedAgainLineByLine() {
        var supposed = new Supposition(Set.of(VIGNEC), Map.of()).of(order);

        // 30 × 4.205 = 126.15 and 35 × 4.205 = 147.175, half-up 147.18; over 48 months 588.72
        assertThat(supposed.lots().getFirst().lines().getFirst().quantities()).isEqualTo(figures(25, 30, 35));
        assertThat(supposed.lots().getFirst().estimatedAmount()).isEqualTo("126.15");
        assertThat(supposed.lots().getFirst().maximumAmount()).isEqualTo("147.18");
        assertThat(supposed.estimatedValue())
                .isEqualTo(new EstimatedValue(new BigDecimal("147.18"), new BigDecimal("588.72"), 48));
        assertThat(supposed.members()).extracting(MemberStatus::siren).containsExactly(AULON);
    }

    @Test
    void anArticleThatNobodyAsksForAnyMoreLeavesAndItsLotStaysEmpty() {
        var supposed = new Supposition(Set.of(VIGNEC), Map.of()).of(order);

        assertThat(supposed.lots()).extracting(LotOrder::lot).containsExactly("1", "2");
        assertThat(supposed.lots().getLast().lines()).isEmpty();
        assertThat(supposed.lots().getLast().maximumAmount()).isEqualTo("0.00");
    }

    @Test
    void aLineMovedToAnotherLotTakesItsAmountThereAndTheWholeStaysTheSame() {
        var supposed = new Supposition(Set.of(), Map.of("ENT-001", "1")).of(order);

        assertThat(supposed.lots().getFirst().lines()).extracting(Line::article).containsExactly("ENT-001", "PAP-001");
        assertThat(supposed.lots().getFirst().maximumAmount()).isEqualTo("274.00");
        assertThat(supposed.lots().getLast().lines()).isEmpty();
        assertThat(supposed.estimatedValue()).isEqualTo(order.estimatedValue());
    }

    @Test
    void supposingNothingIsTheOrderItself() {
        assertThat(new Supposition(Set.of(), Map.of()).of(order)).isEqualTo(order);
    }

    private static Allocation share(String siren, int minimum, int estimated, int maximum) {
        return new Allocation(siren, figures(minimum, estimated, maximum), "retour.csv:2", null);
    }

    private static Figures figures(int minimum, int estimated, int maximum) {
        return new Figures(BigDecimal.valueOf(minimum), BigDecimal.valueOf(estimated), BigDecimal.valueOf(maximum));
    }
}
