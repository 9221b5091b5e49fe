package fr.commandecommune.pack;

import fr.commandecommune.document.Table;

/** What the estimate of a lot (DQE) prints. */
record EstimateModel(Table lines) {}
