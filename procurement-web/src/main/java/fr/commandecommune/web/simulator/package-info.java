/** The simulator « Quelle procédure ? »: a purchase described in its address, and the reasoned answer. */
@NullMarked
package fr.commandecommune.web.simulator;

import org.jspecify.annotations.NullMarked;
