package fr.commandecommune.document.template;

import java.math.BigDecimal;

/** An amount of money to print, as {@code 1 234,56 €}. */
public record Euros(BigDecimal amount) {}
