/** Pieces, good and bad. */
@NullMarked
package fr.commandecommune.piece;

import org.jspecify.annotations.NullMarked;
