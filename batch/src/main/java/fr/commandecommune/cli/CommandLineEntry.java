package fr.commandecommune.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where {@code batch.jar} starts, on a Java that is new enough. */
public final class CommandLineEntry {

    private CommandLineEntry() {}

    public static void main(String[] args) {
        // French needs its accents, also where the locale is C, as in most containers
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(BatchCommand.commandLine().execute(args));
    }
}
