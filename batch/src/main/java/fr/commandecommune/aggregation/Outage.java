package fr.commandecommune.aggregation;

import fr.commandecommune.home.Home;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * What a run needs gave way: a disk is full, the database is gone. Nothing is lost and nothing is half written; asked for again, the
 * run goes on from there. The message is a French sentence.
 */
public final class Outage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String DISK_FULL = "53100";

    /** No connection any more; the server is stopping, has crashed, or does not take anybody yet. */
    private static final Pattern GONE = Pattern.compile("08...|57P0.");

    private static final String AGAIN =
            " Rien n’est perdu et rien n’est écrit à moitié : la même demande reprendra où elle en était.";

    private Outage(String message, Throwable cause) {
        super(message + AGAIN, cause);
    }

    /** The outage behind a failure, if there is one: a full disk first, since the database may go because of it. */
    static Optional<Outage> behind(Throwable failure) {
        var causes = causes(failure);
        if (causes.stream().anyMatch(Home::isDiskFull)) {
            return Optional.of(new Outage("Le disque du dossier où écrire est plein : libérez de la place.", failure));
        }
        return causes.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(Outage::of)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** What led to a failure, what a transaction was to be undone for included. */
    private static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            causes.add(cause);
            if (cause instanceof TransactionSystemException undone && undone.getOriginalException() != null) {
                causes.addAll(causes(undone.getOriginalException()));
            }
        }
        return causes;
    }

    private static @Nullable Outage of(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        if (state.equals(DISK_FULL)) {
            return new Outage("Le disque de la base de données est plein : libérez de la place.", refused);
        }
        return GONE.matcher(state).matches()
                ? new Outage("La base de données s’est arrêtée pendant le calcul : remettez-la en route.", refused)
                : null;
    }
}
