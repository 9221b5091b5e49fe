package fr.commandecommune.home;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a refusal of the home in its one sentence, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HomeRefusalReporter implements SpringBootExceptionReporter {

    HomeRefusalReporter(@Nullable ConfigurableApplicationContext context) {
        // asked for by Spring Boot, which makes the reporters itself
    }

    @Override
    public boolean reportException(Throwable failure) {
        var refusal = HomeRefused.in(failure);
        refusal.ifPresent(refused -> System.err.println(refused.getMessage()));
        return refusal.isPresent();
    }
}
