package fr.commandecommune.procedure;

import java.math.BigDecimal;

/** A lot, its value in euros excluding tax, and the regime it follows. */
public record LotRegime(String number, BigDecimal value, Regime regime) {}
