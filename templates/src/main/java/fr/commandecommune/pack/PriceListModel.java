package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table;
import java.util.List;

/** What the list of unit prices of a lot (BPU) prints. */
record PriceListModel(Table lines, boolean catalogued, List<Block> discounts, List<Block> signature) {}
