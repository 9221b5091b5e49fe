package fr.commandecommune.web.imports;

import fr.commandecommune.web.returns.ReturnRefused;
import java.io.Serial;

/** The campaign does not take this return now; that it was refused is kept. */
public final class NotTaken extends Refusal {

    @Serial
    private static final long serialVersionUID = 1;

    NotTaken(ReturnRefused refused) {
        super(refused.sentence());
    }
}
