/** What the rules on the money of a contract have in common: its general terms and the size of its buyer. */
@NullMarked
package fr.commandecommune.contract;

import org.jspecify.annotations.NullMarked;
