package fr.commandecommune.web.returns;

import java.io.Serial;

/** The return came when the campaign took none from the communes; what was typed is kept as a draft. */
public final class LateReturn extends ReturnRefused {

    @Serial
    private static final long serialVersionUID = 1;

    LateReturn() {
        super("La campagne ne reçoit plus de retour. Votre saisie est gardée ; "
                + "demander au service commun de rouvrir votre retour.");
    }
}
