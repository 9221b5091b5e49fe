/** The penalties of a contractor that is late (CCAG 2021). */
@NullMarked
package fr.commandecommune.penalty;

import org.jspecify.annotations.NullMarked;
