package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import java.util.List;

/** What the competition asks for: profile, notice, variants, contest. */
final class DutiesOfCompetition {

    private DutiesOfCompetition() {}

    static List<DutyRule> all() {
        return List.of(new BuyerProfile(), new NationalNoticeModel(), new VariantsClause(), new DesignContest());
    }

    /** Where a notice is published, the documents of a need that reaches this figure are on the buyer profile, free of charge. */
    private static final class BuyerProfile extends DutyRule {

        private static final FigureId THRESHOLD = FigureId.of("threshold.profile");

        BuyerProfile() {
            super("DUTY-030", DutyCode.BUYER_PROFILE, ccp("R2132-2"), reads(THRESHOLD));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            if (!consultation.competitive()) {
                return silent("Aucun avis n’est publié.");
            }
            var threshold = law.figure(THRESHOLD);
            var compared = compared(consultation.value(), threshold);
            return threshold.reachedBy(consultation.value())
                    ? due(compared.and(
                            " : les documents de la consultation sont gratuits sur le profil d’acheteur dès l’avis."))
                    : silent(compared.and(", seuil du profil d’acheteur."));
        }
    }

    /** A notice in the BOAMP or in a legal gazette follows the national model. */
    private static final class NationalNoticeModel extends DutyRule {

        private static final FigureId REQUIRED = FigureId.of("publicity.nationalmodel.required");

        NationalNoticeModel() {
            super("DUTY-040", DutyCode.NATIONAL_NOTICE_MODEL, ccp("R2131-12"), reads(REQUIRED));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            if (consultation.choice().publicity().conclusion() != Publicity.BOAMP_OR_JAL) {
                return silent("Aucun avis national n’est obligatoire.");
            }
            return law.says(REQUIRED)
                    ? due("L’avis suit le modèle national (annexe 22 du code).")
                    : silent("Aucun modèle d’avis n’était obligatoire ce jour-là.");
        }
    }

    /** Where silence allows variants, the documents say whether they are allowed. */
    private static final class VariantsClause extends DutyRule {

        VariantsClause() {
            super("DUTY-130", DutyCode.VARIANTS_CLAUSE, ccp("L2151-2", "R2151-8"), Variants.FIGURES);
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            if (!consultation.competitive()) {
                return silent("Le marché est passé sans publicité ni mise en concurrence.");
            }
            return Variants.allowedBySilence(consultation, law)
                    ? due(
                            "Le silence permet les variantes : l’avis et le règlement de la consultation disent expressément si elles sont admises.")
                    : silent("Ce jour-là, le silence n’était pas réputé permettre les variantes dans cette procédure.");
        }
    }

    /** Where the contest is the only way, it is held. */
    private static final class DesignContest extends DutyRule {

        DesignContest() {
            super("DUTY-190", DutyCode.DESIGN_CONTEST, ccp("R2172-2"), reads());
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            return consultation.choice().formal().concludedBy(FormalProcedureRule.CONTEST)
                    ? due(
                            "Le maître d’œuvre se choisit par un concours restreint, devant un jury ; le marché est ensuite négocié avec le ou les lauréats.")
                    : silent("Le concours n’est pas obligatoire.");
        }
    }
}
