package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import java.util.List;

/** What a purchasing group asks for. */
final class DutiesOfGroup {

    private DutiesOfGroup() {}

    static List<DutyRule> all() {
        return List.of(new GroupConvention(), new AdHocCommittee(), new CoordinatorCommittee());
    }

    /** A group is founded by an agreement signed by its members. */
    private static final class GroupConvention extends DutyRule {

        GroupConvention() {
            super("DUTY-200", DutyCode.GROUP_CONVENTION, ccp("L2113-6", "L2113-7"), reads());
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            return consultation.group() != null
                    ? due(
                            "Une convention constitutive, signée par tous les membres avant le lancement, fixe les règles du groupement.")
                    : silent("L’acheteur n’est pas en groupement.");
        }
    }

    /** The committee of a group is its own, unless the agreement names the coordinator’s. */
    private static final class AdHocCommittee extends DutyRule {

        AdHocCommittee() {
            super("DUTY-210", DutyCode.GROUP_COMMITTEE_AD_HOC, cgct("L1414-3"), reads());
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            var group = consultation.group();
            if (group == null
                    || !consultation.formal()
                    || !Committees.localMajority(consultation.question().buyer(), group)) {
                return silent("Aucune commission de groupement n’est à réunir.");
            }
            return group.committee() != Committee.COORDINATOR
                    ? due(
                            "La convention ne désigne pas la commission du coordonnateur : chaque membre élit son représentant à la commission propre au groupement.")
                    : silent("La convention désigne la commission du coordonnateur.");
        }
    }

    /** The agreement of a group may name the coordinator’s committee. */
    private static final class CoordinatorCommittee extends DutyRule {

        CoordinatorCommittee() {
            super("DUTY-220", DutyCode.GROUP_COMMITTEE_COORDINATOR, cgct("L1414-3", "L1411-5"), reads());
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            var group = consultation.group();
            if (group == null
                    || !consultation.formal()
                    || !Committees.localMajority(consultation.question().buyer(), group)) {
                return silent("Aucune commission de groupement n’est à réunir.");
            }
            return group.committee() == Committee.COORDINATOR
                    ? due(
                            "La convention désigne la commission d’appel d’offres du coordonnateur : c’est elle qui choisit le titulaire.")
                    : silent("La convention ne désigne pas la commission du coordonnateur.");
        }
    }
}
