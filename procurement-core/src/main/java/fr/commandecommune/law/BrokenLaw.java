package fr.commandecommune.law;

/** A file of the law is wrong or missing: our fault, which stops the build or the start. */
public final class BrokenLaw extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BrokenLaw(String id, String problem) {
        super("law/" + id + ".yaml: " + problem);
    }

    BrokenLaw(String id, String problem, Throwable cause) {
        super("law/" + id + ".yaml: " + problem, cause);
    }
}
