package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import java.util.List;

/** What the contract and its papers must be, from the written form to the price. */
final class DutiesOfContract {

    private DutiesOfContract() {}

    static List<DutyRule> all() {
        return List.of(
                new ReasonedChoice(),
                new WrittenContract(),
                new Allotment(),
                new SustainableSpecification(),
                new EnvironmentalCondition(),
                new EnvironmentalCriterion(),
                new SocialCondition(),
                new PriceRevision());
    }

    /** Without publicity, the buyer still chooses a relevant offer, spends public money well and does not always buy from the same. */
    private static final class ReasonedChoice extends DutyRule {

        ReasonedChoice() {
            super("DUTY-010", DutyCode.REASONED_CHOICE, ccp("R2122-8", "R2122-9", "R2122-9-1"), reads());
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            if (consultation.choice().waivedByValue()) {
                return due(
                        "L’acheteur choisit une offre pertinente, fait bon usage des deniers publics et ne contracte pas systématiquement avec le même opérateur ; il garde la preuve de ses démarches, par exemple des devis.");
            }
            var lots = consultation.lots().lawfully(Regime.SMALL_LOT_NO_PUBLICITY);
            return lots.isEmpty()
                    ? silent("Rien n’est acheté au titre des dispenses de faible montant.")
                    : due(
                            () -> "Pour les lots passés sans publicité ni mise en concurrence (" + Lots.numbers(lots)
                                    + "), l’acheteur choisit une offre pertinente, fait bon usage des deniers publics et ne contracte pas systématiquement avec le même opérateur.");
        }
    }

    /** From this figure the contract is written. */
    private static final class WrittenContract extends DutyRule {

        private static final FigureId THRESHOLD = FigureId.of("threshold.written");

        WrittenContract() {
            super("DUTY-020", DutyCode.WRITTEN_CONTRACT, ccp("R2112-1", "L2112-1"), reads(THRESHOLD));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            var threshold = law.figure(THRESHOLD);
            var compared = compared(consultation.value(), threshold);
            return threshold.reachedBy(consultation.value())
                    ? due(compared.and(" : le marché est écrit."))
                    : silent(compared.and(", seuil du contrat écrit."));
        }
    }

    /** A contract is divided into lots, or the buyer says why not. */
    private static final class Allotment extends DutyRule {

        Allotment() {
            super(
                    "DUTY-120",
                    DutyCode.ALLOTMENT,
                    ccp("L2113-10", "L2113-11", "R2113-1", "R2113-2", "R2113-3"),
                    reads());
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            if (!consultation.competitive()) {
                return silent("Le marché est passé sans publicité ni mise en concurrence.");
            }
            if (consultation.question().lots().size() > 1) {
                return due(
                        "Le marché est alloti : les documents disent à combien de lots un opérateur peut soumissionner et combien il peut en obtenir.");
            }
            return due(
                    () -> consultation.formal()
                            ? "Le marché n’a qu’un lot : les raisons de ne pas allotir, en droit et en fait, figurent dans les documents de la consultation ou le rapport de présentation."
                            : "Le marché n’a qu’un lot : les raisons de ne pas allotir, en droit et en fait, figurent dans les pièces conservées.");
        }
    }

    /** The technical specifications take sustainable development into account. */
    private static final class SustainableSpecification extends DutyRule {

        private static final FigureId REQUIRED = FigureId.of("specification.sustainable.required");

        SustainableSpecification() {
            super("DUTY-160", DutyCode.SUSTAINABLE_SPECIFICATION, ccp("L2111-2"), reads(REQUIRED));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            return law.says(REQUIRED)
                    ? due(
                            "Les spécifications techniques prennent en compte le développement durable dans ses dimensions économique, sociale et environnementale.")
                    : notYet(law);
        }
    }

    /** The conditions of performance take the environment into account. */
    private static final class EnvironmentalCondition extends DutyRule {

        private static final FigureId REQUIRED = FigureId.of("condition.environment.required");

        EnvironmentalCondition() {
            super("DUTY-150", DutyCode.ENVIRONMENTAL_CONDITION, ccp("L2112-2"), reads(REQUIRED));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            return law.says(REQUIRED)
                    ? due("Les conditions d’exécution prennent en compte l’environnement, quel que soit le montant.")
                    : notYet(law);
        }
    }

    /** At least one award criterion takes the environment into account. */
    private static final class EnvironmentalCriterion extends DutyRule {

        private static final FigureId REQUIRED = FigureId.of("criterion.environment.required");

        EnvironmentalCriterion() {
            super("DUTY-140", DutyCode.ENVIRONMENTAL_CRITERION, ccp("L2152-7", "R2152-7"), reads(REQUIRED));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            return law.says(REQUIRED)
                    ? due(
                            "Au moins un critère d’attribution prend en compte l’environnement ; un critère unique ne peut être que le coût, selon une approche globale.")
                    : notYet(law);
        }
    }

    /** From the European thresholds the conditions of performance hold a social one, save four exceptions. */
    private static final class SocialCondition extends DutyRule {

        private static final FigureId REQUIRED = FigureId.of("condition.social.required");

        private static final FigureId SHORT_WORKS = FigureId.of("duration.social.worksexemption");

        SocialCondition() {
            super(
                    "DUTY-170",
                    DutyCode.SOCIAL_CONDITION,
                    ccp("L2112-2-1"),
                    with(FormalThreshold.FIGURES, REQUIRED, SHORT_WORKS));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            if (!law.says(REQUIRED)) {
                return notYet(law);
            }
            var threshold = consultation.formalThreshold(law);
            var compared = compared(consultation.value(), threshold);
            if (!threshold.reachedBy(consultation.value())) {
                return silent(compared.and(", seuil de la condition sociale."));
            }
            var exemption = consultation.question().terms().socialExemption();
            if (exemption == null) {
                return due(compared.and(" : les conditions d’exécution prennent en compte le social ou l’emploi."));
            }
            if (exemption == SocialExemption.WORKS_UNDER_SIX_MONTHS) {
                var months = consultation.question().terms().durationMonths();
                if (consultation.purchase().works() && months == null) {
                    return Finding.asks(
                            "Combien de mois durent les travaux ? L’exception invoquée ne vaut que s’ils sont assez courts.");
                }
                if (!consultation.purchase().works()
                        || months == null
                        || law.figure(SHORT_WORKS).count() <= months) {
                    return due(
                            compared.and(
                                    ", et l’exception des travaux courts ne s’applique pas : les conditions d’exécution prennent en compte le social ou l’emploi."));
                }
            }
            return silent(compared.and(
                    ", mais une exception est invoquée : ses raisons sont gardées avec le rapport de présentation."));
        }
    }

    /** The price of raw agricultural and food goods follows economic conditions. */
    private static final class PriceRevision extends DutyRule {

        PriceRevision() {
            super("DUTY-180", DutyCode.PRICE_REVISION, ccp("R2112-13"), reads());
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            return consultation.purchase().is(Speciality.FOOD)
                    ? due(
                            "Le prix des denrées est révisable : les clauses disent la date du prix initial, le calcul et la période de révision.")
                    : silent("L’achat ne porte pas sur des denrées alimentaires.");
        }
    }
}
