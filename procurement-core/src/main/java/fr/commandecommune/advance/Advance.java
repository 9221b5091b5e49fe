package fr.commandecommune.advance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The advance.
 *
 * @param due whether the buyer has to pay one
 * @param rate in percent of the base; null where none is due
 * @param base € TTC, to the cent; null where none is due
 * @param amount € TTC, to the cent; zero where none is due
 */
public record Advance(
        boolean due, @Nullable BigDecimal rate, @Nullable BigDecimal base, BigDecimal amount) {}
