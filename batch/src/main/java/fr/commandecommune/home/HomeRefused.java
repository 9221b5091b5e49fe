package fr.commandecommune.home;

import java.nio.file.Path;
import java.sql.SQLException;
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

    /** @param why what is wrong with the file, as the end of a sentence */
    static HomeRefused damaged(Path file, String why) {
        return new HomeRefused(
                WRONG_USAGE,
                "Le fichier %s est abîmé : %s ; remettez celui de votre sauvegarde, ou indiquez un autre dossier avec %s."
                        .formatted(file, why, Home.VARIABLE),
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

    /** The database of {@code SPRING_DATASOURCE_URL} lets nobody in; what it answered tells why. */
    static HomeRefused noWayIn(SQLException refused) {
        return new HomeRefused(
                WRONG_USAGE,
                "La base PostgreSQL ne se laisse pas ouvrir : elle répond « %s » ; vérifiez SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME et SPRING_DATASOURCE_PASSWORD."
                        .formatted(String.valueOf(refused.getMessage()).strip().replaceAll("\\s+", " ")),
                refused);
    }

    /** @param url may hold a password: only its beginning is told */
    static HomeRefused notPostgres(String url) {
        return new HomeRefused(
                WRONG_USAGE,
                "SPRING_DATASOURCE_URL commence par « %s » ; il faut l’adresse d’une base PostgreSQL, comme jdbc:postgresql://serveur:5432/base."
                        .formatted(url.strip().split("[/?@]", 2)[0]),
                null);
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
