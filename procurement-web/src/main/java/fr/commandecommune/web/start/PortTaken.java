package fr.commandecommune.web.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence that another program listens on the port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTaken implements SpringBootExceptionReporter {

    PortTaken(@Nullable ConfigurableApplicationContext context) {
        // asked for by Spring Boot, which makes the reporters itself
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                System.err.printf(
                        "Le port %d est déjà pris par un autre programme ; arrêtez-le ou choisissez un autre port avec SERVER_PORT, par exemple SERVER_PORT=8081.%n",
                        taken.getPort());
                return true;
            }
        }
        return false;
    }
}
