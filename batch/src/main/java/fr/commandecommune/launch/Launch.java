package fr.commandecommune.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Starts a program, or says that this Java is too old for it. */
public final class Launch {

    private static final int JAVA_NEEDED = 25;
    private static final int WRONG_USAGE = 64;

    private Launch() {}

    /**
     * Starts the program in this process, or ends it with 64.
     *
     * @param program the name of its class: nothing here may load it before Java is known to be new enough
     */
    public static void start(String program, String[] args) throws ReflectiveOperationException {
        start(program, args, Launch.class.getClassLoader());
    }

    static void start(String program, String[] args, ClassLoader loader) throws ReflectiveOperationException {
        var refusal = refusal(Runtime.version().feature(), System.getProperty("java.home"));
        if (refusal.isPresent()) {
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                    .println(refusal.get());
            System.exit(WRONG_USAGE);
        }
        Thread.currentThread().setContextClassLoader(loader);
        Class.forName(program, true, loader).getMethod("main", String[].class).invoke(null, (Object) args);
    }

    static Optional<String> refusal(int java, String home) {
        return java >= JAVA_NEEDED
                ? Optional.empty()
                : Optional.of(
                        "Il faut Java %d, et c’est Java %d qui a été lancé (%s) ; installez un JDK %d (Temurin %d, par exemple), puis relancez avec son programme java."
                                .formatted(JAVA_NEEDED, java, home, JAVA_NEEDED, JAVA_NEEDED));
    }
}
