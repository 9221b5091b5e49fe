package fr.commandecommune.pack;

import fr.commandecommune.dossier.DossierLot;
import fr.commandecommune.need.JointOrder.Line;
import fr.commandecommune.need.JointOrder.LotOrder;
import fr.commandecommune.need.Nature;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A lot as the documents print it: what the dossier says of it beside what the joint order asks for.
 *
 * @param path where the dossier describes it, such as {@code lots[0]}
 * @param described what the dossier says; empty where only the joint order knows the lot
 * @param ordered what the joint order asks for in one year; empty where only the dossier knows the lot
 * @param months the whole duration
 */
record LotFacts(String number, String path, Optional<DossierLot> described, Optional<LotOrder> ordered, int months) {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<String> title() {
        return described.flatMap(lot -> Optional.ofNullable(lot.title())).or(() -> ordered.map(LotOrder::title));
    }

    /** « Lot 3 — Fournitures scolaires ». */
    String name() {
        return title().map(title -> "Lot " + number + " — " + title).orElse("Lot " + number);
    }

    Nature nature() {
        return described.map(DossierLot::nature).orElse(Nature.SUPPLIES);
    }

    List<Line> lines() {
        return ordered.map(LotOrder::lines).orElse(List.of());
    }

    /** € HT, the maximum amount that the members ask for in one year. */
    BigDecimal yearlyMaximum() {
        return ordered.map(LotOrder::maximumAmount).orElse(BigDecimal.ZERO);
    }

    /** € HT, what the members ask for over the whole duration, without any margin. */
    BigDecimal neededMaximum() {
        return yearlyMaximum().multiply(BigDecimal.valueOf(months)).divide(MONTHS_OF_A_YEAR, 2, RoundingMode.HALF_UP);
    }

    BigDecimal margin() {
        return described
                .flatMap(lot -> Optional.ofNullable(lot.marginPercent()))
                .orElse(BigDecimal.ZERO);
    }

    /** Whether the dossier sets the maximum itself. */
    boolean maximumIsSet() {
        return described.map(DossierLot::maximum).isPresent();
    }

    /** € HT over the whole duration: what the dossier sets, else what the members ask for with the margin (R2162-4). */
    BigDecimal maximum() {
        return described.map(DossierLot::maximum).orElseGet(this::reckonedMaximum);
    }

    private BigDecimal reckonedMaximum() {
        return yearlyMaximum()
                .multiply(BigDecimal.valueOf(months))
                .multiply(HUNDRED.add(margin()))
                .divide(MONTHS_OF_A_YEAR.multiply(HUNDRED), 2, RoundingMode.HALF_UP);
    }
}
