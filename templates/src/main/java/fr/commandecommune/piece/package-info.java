/** The pieces: for each document its clauses, the article each one rests on, and the condition on which it is printed. */
@NullMarked
package fr.commandecommune.piece;

import org.jspecify.annotations.NullMarked;
