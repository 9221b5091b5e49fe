package fr.commandecommune.procedure;

import java.math.BigDecimal;

/** A lot and its value in euros excluding tax. */
record LotValue(String number, BigDecimal value) {}
