package fr.commandecommune.web.start;

import fr.commandecommune.home.HomeRefused;
import java.net.SocketException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence what stops a start and can be put right by the person; the rest is our fault and is told whole. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class FailedStart implements SpringBootExceptionReporter {

    private static final int WRONG_SETTING = 64;
    private static final int OUR_FAULT = 70;

    FailedStart(@Nullable ConfigurableApplicationContext context) {
        // asked for by Spring Boot, which makes the reporters itself
    }

    /** How the process ends after this failure. */
    public static int exitCode(Throwable failure) {
        return HomeRefused.in(failure)
                .map(HomeRefused::getExitCode)
                .orElse(sentence(failure).isPresent() ? WRONG_SETTING : OUR_FAULT);
    }

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    private static Optional<String> sentence(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .findFirst();
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case PortInUseException taken ->
                Optional.of(
                        "Le port %d est déjà pris par un autre programme ; arrêtez-le ou choisissez un autre port avec SERVER_PORT, par exemple SERVER_PORT=8081."
                                .formatted(taken.getPort()));
            case SocketException refused ->
                Optional.of(
                        "Le site ne peut pas écouter là où SERVER_ADDRESS et SERVER_PORT le demandent (« %s ») ; donnez une adresse de ce poste et un port libre au-dessus de 1023."
                                .formatted(refused.getMessage()));
            case InvalidConfigurationPropertyValueException unreadable ->
                Optional.of("Le réglage %s vaut « %s », qui ne convient pas ; corrigez-le ou retirez-le."
                        .formatted(unreadable.getName(), unreadable.getValue()));
            case BindException unreadable ->
                Optional.of(
                        "Le réglage %s ne convient pas ; corrigez-le ou retirez-le.".formatted(unreadable.getName()));
            case WrongSetting wrong -> Optional.of(wrong.getMessage());
            default -> Optional.empty();
        };
    }
}
