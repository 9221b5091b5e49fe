package fr.commandecommune.modification;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;

/**
 * The committee that awarded a contract gives its opinion on an amendment that raises its amount by more than a share; the
 * amendment alone, or all of them together, whichever says so first.
 */
final class CommitteeHeard extends Rule<ModificationQuestion, Boolean> {

    private static final FigureId SHARE = FigureId.of("share.committee.amendment");

    CommitteeHeard() {
        super("MOD-020", cgct("L1414-4"), reads(SHARE));
    }

    @Override
    public Finding<Boolean> examine(ModificationQuestion question, Law law) {
        var share = law.find(SHARE);
        if (share.isEmpty()) {
            return notYet(law);
        }
        if (!question.committeeAwarded()) {
            return silent("La commission d’appel d’offres n’a pas attribué ce marché.");
        }
        if (question.amount().signum() <= 0) {
            return silent("L’avenant n’augmente pas le montant du marché.");
        }
        var raised = question.amount().max(question.cumulated());
        var most = share.get().of(question.initialAmount());
        var figures = share.get().value() + " % du montant initial, soit " + euros(most);
        return raised.compareTo(most) > 0
                ? Finding.concludes(
                        true,
                        () -> "L’augmentation, " + euros(raised) + ", dépasse " + figures + " : avis de la commission.")
                : silent(() -> "L’augmentation, " + euros(raised) + ", ne dépasse pas " + figures + ".");
    }
}
