package fr.commandecommune.audit;

import java.nio.file.Path;

/** Another audit is writing into the same folder. */
public final class AuditBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditBusy(Path folder) {
        super("Un autre audit écrit dans %s ; attendez qu’il finisse, ou indiquez un autre dossier.".formatted(folder));
    }

    /** What is in the way, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
