package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import java.math.BigDecimal;
import java.util.List;

/** Points of law that are not settled, with both readings and the prudent one applied. */
final class WarningsOfDoubt {

    private WarningsOfDoubt() {}

    static List<WarningRule> all() {
        return List.of(
                new ThresholdOfMixedGroup(),
                new CommitteeAndSmallLots(),
                new PrefectAndLots(),
                new PublicityOfSmallLots(),
                new OneEnvelope(),
                new VariantsOfFormalProcedure(),
                new FoodOfEmergency());
    }

    /** Nothing says which threshold a group of authorities and entities follows. */
    private static final class ThresholdOfMixedGroup extends WarningRule {

        ThresholdOfMixedGroup() {
            super("WARN-070", WarningCode.CASE_LAW_UNSETTLED, ccp("L2113-6", "L2124-1"), reads());
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            return obligations.purchase().categories().size() > 1
                    ? warns(
                            "Aucun texte ne dit quel seuil suit un groupement d’acheteurs de catégories différentes : celui de chacun pour sa part, ou le plus bas pour le tout ; le plus bas est appliqué.")
                    : silent("Les acheteurs sont de même catégorie.");
        }
    }

    /** Whether the committee awards the lots that are each below the threshold is debated. */
    private static final class CommitteeAndSmallLots extends WarningRule {

        CommitteeAndSmallLots() {
            super("WARN-080", WarningCode.CASE_LAW_UNSETTLED, cgct("L1414-2"), FormalThreshold.FIGURES);
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            if (!obligations.due(DutyCode.AWARDING_COMMITTEE)
                    || obligations.purchase().lots().size() == 1) {
                return silent("Aucun lot n’est soumis à la commission d’appel d’offres sans atteindre le seuil.");
            }
            var threshold = obligations.consultation().formalThreshold(law);
            var main = obligations.consultation().lots().lawfully(Regime.MAIN);
            return main.stream().allMatch(lot -> threshold.reachedBy(lot.value()))
                    ? silent("Chaque lot soumis à la commission d’appel d’offres atteint le seuil.")
                    : warns(
                            () -> "Des lots sont chacun inférieurs à " + euros(threshold.number())
                                    + " : la commission n’attribue que les marchés qui, « pris individuellement », atteignent le seuil, ou tous ceux de la procédure ; la seconde lecture, plus prudente, est appliquée.");
        }
    }

    /** Whether the transmission is due for each contract or for the whole of an allotted purchase is debated. */
    private static final class PrefectAndLots extends WarningRule {

        private static final FigureId THRESHOLD = FigureId.of("threshold.prefect");

        PrefectAndLots() {
            super("WARN-090", WarningCode.CASE_LAW_UNSETTLED, cgct("L2131-2", "D2131-5-1"), reads(THRESHOLD));
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            if (!obligations.due(DutyCode.PREFECT_TRANSMISSION)
                    || obligations.purchase().lots().size() == 1) {
                return silent("Aucun lot n’est transmis au préfet sans atteindre le seuil.");
            }
            var threshold = law.figure(THRESHOLD);
            return obligations.purchase().lots().stream().allMatch(lot -> threshold.reachedBy(lot.value()))
                    ? silent("Chaque lot transmis au préfet atteint le seuil.")
                    : warns(
                            () -> "Des lots sont chacun inférieurs à " + euros(threshold.number())
                                    + " : la transmission au préfet se juge sur le montant global, ou marché par marché ; la première lecture, plus prudente, est appliquée et tous les lots sont transmis.");
        }
    }

    /** Nothing says which publicity the adapted small lots of a formal need have. */
    private static final class PublicityOfSmallLots extends WarningRule {

        private static final FigureId PUBLICITY = FigureId.of("threshold.publicity");

        PublicityOfSmallLots() {
            super("WARN-100", WarningCode.CASE_LAW_UNSETTLED, ccp("R2123-1", "R2131-12"), reads(PUBLICITY));
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            var lots = obligations.consultation().lots().lawfully(Regime.SMALL_LOT_ADAPTED);
            if (lots.isEmpty()) {
                return silent("Aucun petit lot n’est passé en procédure adaptée.");
            }
            var value = lots.stream().map(LotRegime::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            var publicity = law.figure(PUBLICITY);
            return warns(() ->
                    "Aucun texte ne dit la publicité des petits lots adaptés d’un besoin formalisé : libre, ou celle de leur somme ; la somme ("
                            + euros(value) + ") "
                            + (publicity.reachedBy(value)
                                    ? "atteint " + euros(publicity.number())
                                            + " : un avis au BOAMP ou dans un journal d’annonces légales est plus sûr."
                                    : "est inférieure à " + euros(publicity.number())
                                            + " : une publicité libre suffit dans les deux lectures."));
        }
    }

    /** Whether the two kinds of small lots share one envelope is debated. */
    private static final class OneEnvelope extends WarningRule {

        OneEnvelope() {
            super("WARN-110", WarningCode.CASE_LAW_UNSETTLED, ccp("R2123-1", "R2122-8"), reads());
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            var choice = obligations.question().smallLots();
            return !choice.adapted().isEmpty() && !choice.noPublicity().isEmpty()
                    ? warns(
                            "Rien ne dit si les petits lots adaptés et les petits lots sans publicité ont chacun leur enveloppe ou la partagent ; une seule enveloppe est appliquée.")
                    : silent("Une seule sorte de petits lots est choisie, ou aucune.");
        }
    }

    /** The statute and the regulation differ about variants in formal procedures. */
    private static final class VariantsOfFormalProcedure extends WarningRule {

        VariantsOfFormalProcedure() {
            super("WARN-120", WarningCode.CASE_LAW_UNSETTLED, ccp("L2151-2", "R2151-8"), reads());
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            return obligations.consultation().formal()
                            && !obligations.purchase().allAre(BuyerCategory.CONTRACTING_ENTITY)
                            && obligations.due(DutyCode.VARIANTS_CLAUSE)
                            && Boolean.FALSE.equals(obligations.terms().variantsStated())
                    ? warns(
                            "L’article L2151-2 permet les variantes dans le silence de l’avis ; l’article R2151-8 et la directive 2014/24 disent le contraire en procédure formalisée. La loi est suivie : seule une clause expresse met à l’abri.")
                    : silent("La question des variantes dans le silence de l’avis ne se pose pas.");
        }
    }

    /** The waiver for the food of 2020 has conditions that the question does not tell. */
    private static final class FoodOfEmergency extends WarningRule {

        FoodOfEmergency() {
            super("WARN-130", WarningCode.CASE_LAW_UNSETTLED, List.of(OtherTexts.decree("2020-893", "2")), reads());
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            return obligations.consultation().choice().procedure().concludedBy(FoodOf2020.ID)
                    ? warns(
                            "La dispense des denrées suppose qu’elles aient été produites et stockées avant la fin de l’urgence sanitaire et livrées avant le 10 décembre 2020 ; sinon la procédure est adaptée.")
                    : silent("La dispense temporaire des denrées n’est pas employée.");
        }
    }
}
