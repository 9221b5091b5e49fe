package fr.commandecommune.launch;

/** Where {@code batch.jar} starts. */
public final class BatchLaunch {

    private BatchLaunch() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        Launch.start("fr.commandecommune.cli.CommandLineEntry", args);
    }
}
