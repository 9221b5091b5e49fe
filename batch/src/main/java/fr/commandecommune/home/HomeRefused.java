package fr.commandecommune.home;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** The home cannot be used as it is; the message is the one sentence a person needs. */
public final class HomeRefused extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;
    private static final int WRONG_USAGE = 64;
    private static final int OUR_FAULT = 70;
    private static final int IN_USE = 75;

    private final int exitCode;

    private HomeRefused(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    static HomeRefused inUse(Path home, String holder) {
        return new HomeRefused(
                IN_USE,
                "Le dossier %s est utilisé par %s ; attendez qu’il ait fini, indiquez un autre dossier avec %s ou une autre base avec SPRING_DATASOURCE_URL."
                        .formatted(home, holder, Home.VARIABLE),
                null);
    }

    static HomeRefused newer(String what) {
        return new HomeRefused(
                WRONG_USAGE,
                "%s : lancez la version plus récente qui y a écrit, ou indiquez un autre dossier avec %s."
                        .formatted(what, Home.VARIABLE),
                null);
    }

    static HomeRefused notWritable(Path home, Throwable cause) {
        return new HomeRefused(
                WRONG_USAGE,
                "Le dossier %s ne peut pas être créé ou écrit ; donnez-en le droit à ce compte ou indiquez un autre dossier avec %s."
                        .formatted(home, Home.VARIABLE),
                cause);
    }

    static HomeRefused diskFull(Path home, long freeMegabytes, @Nullable Throwable cause) {
        return new HomeRefused(
                OUR_FAULT,
                "Il ne reste que %d Mo sur le disque de %s, ce qui ne suffit pas à la base de données ; libérez de la place ou indiquez un autre dossier avec %s."
                        .formatted(freeMegabytes, home, Home.VARIABLE),
                cause);
    }

    static HomeRefused databaseFailed(String why, @Nullable Throwable cause) {
        return new HomeRefused(OUR_FAULT, "La base de données embarquée n’a pas pu démarrer : " + why, cause);
    }

    /** The refusal that made something else fail, as when Spring wraps it. */
    public static Optional<HomeRefused> in(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(HomeRefused.class::isInstance)
                .map(HomeRefused.class::cast)
                .findFirst();
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
