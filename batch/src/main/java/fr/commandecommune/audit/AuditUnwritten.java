package fr.commandecommune.audit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** The results cannot be written, as where the disk is full; says in French what became of those of before. */
public final class AuditUnwritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AuditUnwritten(String sentence, IOException cause) {
        super(sentence, cause);
    }

    /** While they were made, beside those of before. */
    static AuditUnwritten whileMade(Path folder, IOException cause) {
        return new AuditUnwritten(
                ("Les résultats n’ont pas pu être écrits dans %s (%s) ; libérez de la place, vérifiez les droits ou"
                                + " indiquez un autre dossier. Rien n’y a changé.")
                        .formatted(folder, said(cause)),
                cause);
    }

    /** While they took their places, some before others. */
    static AuditUnwritten whilePut(Path folder, IOException cause) {
        return new AuditUnwritten(
                ("Les résultats n’ont pas tous pu prendre leur place dans %s (%s) ; fermez ceux qui sont ouverts, puis"
                                + " relancez la commande. D’ici là, ce dossier est incomplet et n’a pas de %s.")
                        .formatted(folder, said(cause), AuditFolder.SYNTHESIS),
                cause);
    }

    /** What is wrong and what to do, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    private static String said(IOException cause) {
        return cause instanceof AccessDeniedException denied
                ? "ce compte n’a pas le droit d’écrire %s".formatted(denied.getFile())
                : "le système répond « %s »".formatted(cause.getMessage());
    }
}
