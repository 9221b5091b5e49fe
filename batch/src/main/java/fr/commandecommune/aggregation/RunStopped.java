package fr.commandecommune.aggregation;

/** Somebody asked the run to stop: it goes on from there when it is asked again. */
final class RunStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunStopped(RunId run) {
        super("run " + run + " was asked to stop");
    }
}
