/** The legal periods of a procedure, each with its dates. */
@NullMarked
package fr.commandecommune.timelimit;

import org.jspecify.annotations.NullMarked;
