package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import java.util.Collections;
import java.util.List;

/** What would be unlawful in the tender documents as described. */
final class BreachesOfTerms {

    private BreachesOfTerms() {}

    static List<BreachRule> all() {
        return List.of(
                new PriceOnly(),
                new NoEnvironmentalCriterion(),
                new NoEnvironmentalCondition(),
                new NoSocialCondition(),
                new FirmPriceForFood(),
                new RevisionTooRare(),
                new DerogationsNotListed());
    }

    /** Price alone is no lawful criterion. */
    private static final class PriceOnly extends BreachRule {

        PriceOnly() {
            super("BREACH-060", BreachCode.PRICE_ONLY, ccp("L2152-7", "R2152-7"), reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var criteria = obligations.terms().awardCriteria();
            if (criteria == null || !obligations.due(DutyCode.ENVIRONMENTAL_CRITERION)) {
                return silent("Les critères ne sont pas donnés, ou aucun critère environnemental n’est exigé.");
            }
            return !criteria.isEmpty() && Criteria.priceOnly(criteria)
                    ? unlawful(
                            "Le prix ne peut être le seul critère : un critère prend en compte l’environnement, ou le coût est apprécié selon une approche globale.")
                    : silent("Le prix n’est pas le seul critère.");
        }
    }

    /** One of the criteria takes the environment into account. */
    private static final class NoEnvironmentalCriterion extends BreachRule {

        NoEnvironmentalCriterion() {
            super("BREACH-070", BreachCode.NO_ENVIRONMENTAL_CRITERION, ccp("L2152-7", "R2152-7"), reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var criteria = obligations.terms().awardCriteria();
            if (criteria == null || !obligations.due(DutyCode.ENVIRONMENTAL_CRITERION)) {
                return silent("Les critères ne sont pas donnés, ou aucun critère environnemental n’est exigé.");
            }
            return !Criteria.priceOnly(criteria) && Collections.disjoint(criteria, Criteria.ENVIRONMENTAL)
                    ? unlawful("Aucun des critères ne prend en compte l’environnement.")
                    : silent("Un critère prend en compte l’environnement, ou le prix est le seul critère.");
        }
    }

    /** The environment is in the conditions of performance. */
    private static final class NoEnvironmentalCondition extends BreachRule {

        NoEnvironmentalCondition() {
            super("BREACH-080", BreachCode.NO_ENVIRONMENTAL_CONDITION, ccp("L2112-2"), reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            return obligations.due(DutyCode.ENVIRONMENTAL_CONDITION)
                            && Boolean.FALSE.equals(obligations.terms().environmentalCondition())
                    ? unlawful("Aucune condition d’exécution ne prend en compte l’environnement.")
                    : silent("Rien ne dit qu’une condition environnementale exigée manque.");
        }
    }

    /** The social or employment is in the conditions of performance. */
    private static final class NoSocialCondition extends BreachRule {

        NoSocialCondition() {
            super("BREACH-090", BreachCode.NO_SOCIAL_CONDITION, ccp("L2112-2-1"), reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            return obligations.due(DutyCode.SOCIAL_CONDITION)
                            && Boolean.FALSE.equals(obligations.terms().socialCondition())
                    ? unlawful(
                            "Aucune condition d’exécution ne prend en compte le social ou l’emploi, et aucune exception n’est fondée.")
                    : silent("Rien ne dit qu’une condition sociale exigée manque.");
        }
    }

    /** The price of food is not firm. */
    private static final class FirmPriceForFood extends BreachRule {

        FirmPriceForFood() {
            super("BREACH-100", BreachCode.FIRM_PRICE_FOR_FOOD, ccp("R2112-13"), reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            return obligations.due(DutyCode.PRICE_REVISION)
                            && obligations.terms().priceForm() == PriceForm.FIRM
                    ? unlawful("Le prix des denrées est ferme, alors qu’il doit être révisable.")
                    : silent("Rien ne dit qu’un prix de denrées est ferme.");
        }
    }

    /** Under the general terms of supplies, the price of food is revised often enough. */
    private static final class RevisionTooRare extends BreachRule {

        private static final FigureId LONGEST = FigureId.of("months.revision.food");

        RevisionTooRare() {
            super(
                    "BREACH-110",
                    BreachCode.REVISION_TOO_RARE,
                    List.of(OtherTexts.generalTermsOfSupplies("10.2.2")),
                    reads(LONGEST));
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var months = obligations.terms().revisionMonths();
            if (months == null
                    || !obligations.due(DutyCode.PRICE_REVISION)
                    || obligations.terms().priceForm() == PriceForm.FIRM) {
                return silent("Aucune période de révision d’un prix de denrées n’est donnée.");
            }
            var longest = law.find(LONGEST);
            if (longest.isEmpty()) {
                return notYet(law);
            }
            int atMost = longest.get().count();
            return months > atMost
                    ? unlawful(() ->
                            period(months, atMost) + " si le CCAG des fournitures courantes et services s’applique.")
                    : silent(() -> period(months, atMost) + ".");
        }

        private static String period(int months, int atMost) {
            return "Le prix des denrées est révisé tous les %d mois, pour %d au plus".formatted(months, atMost);
        }
    }

    /** The last article of the special terms lists the departures from the general terms. */
    private static final class DerogationsNotListed extends BreachRule {

        DerogationsNotListed() {
            super(
                    "BREACH-120",
                    BreachCode.DEROGATIONS_NOT_LISTED,
                    List.of(OtherTexts.generalTermsOfSupplies("1.2"), Citation.ccp("R2112-3")),
                    reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var derogations = obligations.terms().derogations();
            return derogations != null
                            && !derogations.isEmpty()
                            && Boolean.FALSE.equals(obligations.terms().derogationsListed())
                    ? unlawful(() -> "Ces dérogations ne figurent pas dans la liste qui clôt le CCAP : "
                            + String.join(", ", derogations) + ".")
                    : silent("Rien ne dit qu’une dérogation manque dans la liste finale.");
        }
    }
}
