package fr.commandecommune.cli;

/** Where {@code batch.jar} starts. */
public final class CommandLineEntry {

    private CommandLineEntry() {}

    public static void main(String[] args) {
        System.exit(64);
    }
}
