package fr.commandecommune.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;

/** Says one sentence when the command is stopped half-way (Ctrl-C), and keeps the rest of its end quiet. */
final class Interruption {

    private static final AtomicBoolean STOPPING = new AtomicBoolean();

    private final AtomicBoolean atWork = new AtomicBoolean(true);

    private Interruption() {}

    static Interruption watch(PrintWriter err) {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (interruption.atWork.get()) {
                STOPPING.set(true);
                err.println("Interrompu ; rien n’est perdu : la même commande reprendra où celle-ci s’est arrêtée.");
                err.flush();
            }
        }));
        return interruption;
    }

    /** Whether the process is being stopped: what fails now fails because of that. */
    static boolean isHappening() {
        return STOPPING.get();
    }

    void over() {
        atWork.set(STOPPING.get());
    }
}
