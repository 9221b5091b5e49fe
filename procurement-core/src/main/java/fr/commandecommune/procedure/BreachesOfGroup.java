package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.day;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import java.util.List;

/** What would be unlawful in the purchasing group as described. */
final class BreachesOfGroup {

    private BreachesOfGroup() {}

    static List<BreachRule> all() {
        return List.of(
                new JoinedLate(),
                new ConventionAfterLaunch(),
                new StatutesSilent(),
                new NotFreeOfCharge(),
                new NoCouncilApproval());
    }

    /** Who joins a group after the launch has no part in the contract. */
    private static final class JoinedLate extends BreachRule {

        JoinedLate() {
            super("BREACH-130", BreachCode.LATE_MEMBER, ccp("L2113-7", "R2162-6"), reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var group = obligations.group();
            if (group == null) {
                return silent("L’acheteur n’est pas en groupement.");
            }
            var launch = obligations.question().launchDate();
            var late = group.lateMembers().stream()
                    .filter(member -> member.joinedOn().isAfter(launch))
                    .map(member -> member.name() + " (" + day(member.joinedOn()) + ")")
                    .toList();
            return late.isEmpty()
                    ? silent("Aucun membre n’a rejoint le groupement après le lancement.")
                    : unlawful(() -> "Ne peuvent bénéficier du marché, lancé le " + day(launch)
                            + ", les membres venus après : " + String.join(", ", late) + ".");
        }
    }

    /** The agreement is signed before the launch. */
    private static final class ConventionAfterLaunch extends BreachRule {

        ConventionAfterLaunch() {
            super("BREACH-140", BreachCode.CONVENTION_AFTER_LAUNCH, ccp("L2113-7"), reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var group = obligations.group();
            var signed = group == null ? null : group.conventionSignedOn();
            if (group == null) {
                return silent("L’acheteur n’est pas en groupement.");
            }
            if (signed == null) {
                return Finding.asks(
                        "Quel jour la convention constitutive a-t-elle été signée ? Elle doit l’être avant le lancement.");
            }
            var launch = obligations.question().launchDate();
            return signed.isAfter(launch)
                    ? unlawful(() -> "La convention est signée le " + day(signed) + ", après le lancement du "
                            + day(launch) + ".")
                    : silent(() -> "La convention est signée le " + day(signed) + ".");
        }
    }

    /** An EPCI without a need of its own acts for its communes only if its statutes expressly provide for it. */
    private static final class StatutesSilent extends BreachRule {

        StatutesSilent() {
            super("BREACH-150", BreachCode.STATUTES_SILENT, cgct("L5211-4-4"), reads(Coordinators.FREE_MANDATE));
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var coordinator = Coordinators.withoutNeed(obligations.group());
            if (coordinator == null) {
                return silent("Aucun EPCI sans besoin propre ne mène la procédure.");
            }
            if (!law.says(Coordinators.FREE_MANDATE)) {
                return notYet(law);
            }
            return coordinator.statutesProvide()
                    ? silent("L’EPCI n’a pas de besoin propre, et ses statuts prévoient la mission.")
                    : unlawful(
                            "L’EPCI n’a pas de besoin propre et ses statuts ne prévoient pas expressément qu’il passe des marchés pour ses communes.");
        }
    }

    /** An EPCI without a need of its own acts for its communes free of charge. */
    private static final class NotFreeOfCharge extends BreachRule {

        NotFreeOfCharge() {
            super("BREACH-160", BreachCode.NOT_FREE_OF_CHARGE, cgct("L5211-4-4"), reads(Coordinators.FREE_MANDATE));
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var coordinator = Coordinators.withoutNeed(obligations.group());
            if (coordinator == null) {
                return silent("Aucun EPCI sans besoin propre ne mène la procédure.");
            }
            if (!law.says(Coordinators.FREE_MANDATE)) {
                return notYet(law);
            }
            return coordinator.freeOfCharge()
                    ? silent("L’EPCI n’a pas de besoin propre, et agit à titre gratuit.")
                    : unlawful(
                            "L’EPCI n’a pas de besoin propre : il ne peut agir pour ses communes qu’à titre gratuit.");
        }
    }

    /** The council approves the agreement; the delegation to the executive does not cover it. */
    private static final class NoCouncilApproval extends BreachRule {

        NoCouncilApproval() {
            super("BREACH-170", BreachCode.NO_COUNCIL_APPROVAL, cgct("L2121-29", "L2122-22"), reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var group = obligations.group();
            return group != null && !group.councilApproval()
                    ? unlawful(
                            "La convention n’est pas approuvée par délibération : la délégation donnée à l’exécutif pour les marchés ne suffit pas.")
                    : silent("Rien ne dit qu’une délibération sur la convention manque.");
        }
    }
}
