package fr.commandecommune.dossier;

import fr.commandecommune.need.Nature;
import java.util.List;
import java.util.Objects;

/** Reads one entry of {@code lots}. */
final class LotSection {

    private LotSection() {}

    static DossierLot read(Section lot) {
        return new DossierLot(
                lot.requiredText("number"),
                lot.text("title"),
                lot.text("cpv"),
                lot.texts("additionalCpv"),
                lot.texts("nuts"),
                lot.code("nature", Nature.class),
                lot.date("needDate"),
                lot.count("holders"),
                lot.decimal("minimum"),
                lot.decimal("maximum"),
                lot.decimal("marginPercent"),
                lot.text("maximumReason"),
                lot.count("deliveryDays"),
                lot.decimal("minimumOrder"),
                lot.decimal("freeDeliveryFrom"),
                families(lot),
                lot.optionalSection(
                        "revision",
                        revision -> new DossierLot.Revision(
                                revision.decimal("fixedPart"),
                                revision.text("index"),
                                revision.count("everyMonths"),
                                revision.decimal("capPercent"))),
                lot.sections(
                        "criteria",
                        criterion -> new DossierLot.Criterion(
                                criterion.requiredText("code"),
                                criterion.text("label"),
                                criterion.requiredDecimal("weight"),
                                criterion.sections(
                                        "subCriteria",
                                        part -> new DossierLot.SubCriterion(
                                                part.requiredText("label"), part.requiredDecimal("weight"))))));
    }

    private static List<String> families(Section lot) {
        return lot.sections("catalogueDiscounts", discount -> discount.text("family")).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
