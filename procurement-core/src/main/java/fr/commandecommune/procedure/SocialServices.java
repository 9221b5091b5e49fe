package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import java.util.Set;

/** Social and other specific services may be passed by an adapted procedure, whatever their value. */
final class SocialServices extends ProcedureChoiceRule {

    SocialServices() {
        super(SOCIAL, ccp("R2123-1", "R2123-7"), reads());
    }

    @Override
    public Set<String> setsAside() {
        return Set.of(FORMAL);
    }

    @Override
    public Finding<Procedure> examine(Purchase purchase, Law law) {
        return purchase.socialServices()
                ? concludes(
                        Procedure.ADAPTED,
                        "Ce sont des services sociaux ou spécifiques : la procédure peut être adaptée quelle que soit la valeur.")
                : silent("Ce ne sont pas des services sociaux ou spécifiques.");
    }
}
