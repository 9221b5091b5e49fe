package fr.commandecommune.pack;

import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.Contract;
import fr.commandecommune.dossier.DossierLot;
import fr.commandecommune.dossier.DossierLot.Criterion;
import fr.commandecommune.dossier.DossierLot.SubCriterion;
import fr.commandecommune.dossier.Scoring;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.JointOrder.Allocation;
import fr.commandecommune.need.JointOrder.Line;
import fr.commandecommune.pack.PackResult.Alert;
import fr.commandecommune.procedure.BreachCode;
import fr.commandecommune.procedure.ProcedureRules;
import fr.commandecommune.reasoning.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compares the facts of a dossier with one another, with the joint order and with the law. */
final class Checks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<BreachCode> OF_CRITERIA =
            EnumSet.of(BreachCode.PRICE_ONLY, BreachCode.NO_ENVIRONMENTAL_CRITERION);

    private final Purchase purchase;
    private final Alerts alerts = new Alerts();

    private Checks(Purchase purchase) {
        this.purchase = purchase;
    }

    /** What the facts of the dossier contradict, beside what the rules of procedure already say of the purchase. */
    static List<Alert> of(Purchase purchase) {
        var checks = new Checks(purchase);
        checks.lots();
        checks.contract();
        var alerts = new ArrayList<>(checks.alerts.list());
        alerts.addAll(new DeadlineChecks(purchase).alerts());
        alerts.addAll(new GroupChecks(purchase).alerts());
        return List.copyOf(alerts);
    }

    /** What the rules of procedure found unlawful, then what they warn of. */
    static List<Alert> ofTheRules(Purchase purchase) {
        var found = new ArrayList<Alert>();
        purchase.answer().breaches().forEach(breach -> found.add(alert(true, breach)));
        purchase.answer().warnings().forEach(warning -> found.add(alert(false, warning)));
        return found;
    }

    private static Alert alert(boolean blocking, Remark<?> remark) {
        return new Alert(blocking, "", remark.text(), AnswerTables.articles(remark.legalBasis()));
    }

    private void lots() {
        for (var lot : purchase.lots()) {
            if (lot.described().isEmpty()) {
                if (!purchase.dossier().lots().isEmpty()) {
                    alerts.stops(
                            "lots",
                            "Le besoin groupé a un lot %s que le dossier ne décrit pas ; décrivez-le ou retirez-le de la campagne."
                                    .formatted(lot.number()),
                            "");
                }
                continue;
            }
            var described = lot.described().get();
            if (lot.ordered().isEmpty()) {
                alerts.stops(
                        lot.path() + ".number",
                        "Le lot %s du dossier n’a aucun besoin dans le besoin groupé ; vérifiez son numéro."
                                .formatted(lot.number()),
                        "");
            }
            maximum(lot, described);
            criteria(lot, described);
            sums(lot);
        }
    }

    private void maximum(LotFacts lot, DossierLot described) {
        var needed = lot.neededMaximum();
        if (lot.maximumIsSet() && lot.maximum().compareTo(needed) < 0) {
            alerts.stops(
                    lot.path() + ".maximum",
                    "Le maximum du lot %s, %s, est inférieur à ce que les membres demandent sur %s mois, %s ; relevez-le ou faites revoir les besoins."
                            .formatted(
                                    lot.number(), French.euros(lot.maximum()), purchase.months(), French.euros(needed)),
                    "R2121-8, R2162-4");
        }
        var minimum = described.minimum();
        if (minimum != null && minimum.compareTo(lot.maximum()) > 0) {
            alerts.stops(
                    lot.path() + ".minimum",
                    "Le minimum du lot %s, %s, dépasse son maximum, %s."
                            .formatted(lot.number(), French.euros(minimum), French.euros(lot.maximum())),
                    "R2162-4");
        }
    }

    private void criteria(LotFacts lot, DossierLot described) {
        var criteria = described.criteria();
        if (criteria.isEmpty()) {
            return;
        }
        var sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            alerts.stops(
                    lot.path() + ".criteria",
                    "Les poids des critères du lot %s font %s, et non 100 ; corrigez-les."
                            .formatted(lot.number(), French.number(sum)),
                    "R2152-12");
        }
        for (var criterion : criteria) {
            var parts =
                    criterion.subCriteria().stream().map(SubCriterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!criterion.subCriteria().isEmpty() && parts.compareTo(criterion.weight()) != 0) {
                alerts.stops(
                        lot.path() + ".criteria",
                        "Lot %s, critère %s : ses sous-critères font %s points, et non %s ; corrigez-les."
                                .formatted(
                                        lot.number(),
                                        criterion.code(),
                                        French.number(parts),
                                        French.number(criterion.weight())),
                        "R2152-12");
            }
        }
        lawOfCriteria(lot, described);
    }

    /** A lot whose criteria alone would be unlawful, where those of all the lots together are not. */
    private void lawOfCriteria(LotFacts lot, DossierLot described) {
        if (purchase.answer().breaches().stream().anyMatch(breach -> OF_CRITERIA.contains(breach.code()))) {
            return;
        }
        var question =
                PurchaseQuestion.withCriteria(purchase.question(), purchase.dossier(), described, purchase.months());
        ProcedureRules.answer(question).breaches().stream()
                .filter(breach -> OF_CRITERIA.contains(breach.code()))
                .forEach(breach -> alerts.stops(
                        lot.path() + ".criteria",
                        "Lot " + lot.number() + " : " + breach.text(),
                        AnswerTables.articles(breach.legalBasis())));
    }

    private void sums(LotFacts lot) {
        for (var line : lot.lines()) {
            var shares = line.allocations().stream().map(Allocation::quantities).reduce(Figures.ZERO, Figures::plus);
            if (!line.allocations().isEmpty() && differs(line, shares)) {
                alerts.stops(
                        "jointOrder",
                        "Lot %s, article %s : la quantité du besoin groupé n’est pas la somme des parts des membres ; refaites l’agrégation."
                                .formatted(lot.number(), line.article()),
                        "");
            }
        }
    }

    private static boolean differs(Line line, Figures shares) {
        var asked = line.quantities();
        return asked.minimum().compareTo(shares.minimum()) != 0
                || asked.estimated().compareTo(shares.estimated()) != 0
                || asked.maximum().compareTo(shares.maximum()) != 0;
    }

    private void contract() {
        var contract = purchase.dossier().contract();
        int ordered = purchase.order().order().estimatedValue().months();
        var total = contract.totalMonths();
        if (total != null && total != ordered) {
            alerts.warns(
                    "contract.durationMonths",
                    "Le contrat dure %s mois en tout, et le besoin groupé a été compté sur %s mois ; les maxima suivent le dossier."
                            .formatted(total, ordered),
                    "R2121-8");
        }
        var start = contract.startDate();
        for (var lot : purchase.lots()) {
            var need = lot.described().map(DossierLot::needDate).orElse(null);
            if (need != null && start != null && need.isBefore(start)) {
                alerts.warns(
                        lot.path() + ".needDate",
                        "Le besoin du lot %s commence le %s, avant le début du contrat, le %s ; avancez le début de ce lot ou prévoyez l’attente."
                                .formatted(lot.number(), French.day(need), French.day(start)),
                        "");
            }
        }
        var need = purchase.dossier().needDate();
        if (need != null && start != null && need.isBefore(start)) {
            alerts.warns(
                    "needDate",
                    "Le besoin commence le %s, avant le début du contrat, le %s."
                            .formatted(French.day(need), French.day(start)),
                    "");
        }
        var rule = purchase.dossier().lotsRule();
        var tendered = rule.maxTendered();
        var awarded = rule.maxAwarded();
        if (tendered != null && awarded != null && awarded > tendered) {
            alerts.stops(
                    "lotsRule.maxAwarded",
                    "Un candidat pourrait se voir attribuer %s lots et n’en présenter que %s."
                            .formatted(awarded, tendered),
                    "R2113-1");
        }
        int lots = purchase.lots().size();
        if (tendered != null && tendered > lots) {
            alerts.warns(
                    "lotsRule.maxTendered",
                    "Un candidat pourrait présenter une offre pour %s lots ; la consultation en a %s."
                            .formatted(tendered, lots),
                    "R2113-1");
        }
        var conditions = purchase.dossier().conditions();
        if (conditions.social() != null && conditions.socialExemption() != null) {
            alerts.stops(
                    "conditions.socialExemption",
                    "Le dossier donne une condition relative à l’emploi et un motif de ne pas en prévoir ; gardez l’une ou l’autre.",
                    "L2112-2-1");
        }
        revision();
        samples();
        if (purchase.dossier().scoring().priceMethod() == Scoring.PriceMethod.LINEAR) {
            alerts.warns(
                    "scoring.priceMethod",
                    "La méthode linéaire donne zéro à l’offre la plus chère et accentue les écarts ; la méthode proportionnelle est plus sûre.",
                    "L2152-7");
        }
    }

    /** A price that is firm, and a way of revising it, cannot both stand (R2112-9, R2112-13). */
    private void revision() {
        if (purchase.dossier().contract().priceForm() != Contract.PriceForm.FIRM) {
            return;
        }
        for (var lot : purchase.lots()) {
            if (lot.described().map(DossierLot::revision).isPresent()) {
                alerts.warns(
                        lot.path() + ".revision",
                        "Les prix sont fermes, et le lot %s décrit leur révision ; gardez l’un ou l’autre."
                                .formatted(lot.number()),
                        "R2112-9, R2112-13");
            }
        }
    }

    private void samples() {
        var samples = purchase.dossier().submission().samples();
        if (samples == null) {
            return;
        }
        var known = purchase.lots().stream().map(LotFacts::number).toList();
        samples.lots().stream()
                .filter(number -> !known.contains(number))
                .forEach(number -> alerts.stops(
                        "submission.samples.lots",
                        "Des échantillons sont demandés pour le lot %s, que la consultation n’a pas.".formatted(number),
                        "R2151-15"));
    }
}
