/** The advance paid to the contractor (R2191-3 ff.): due or not, its rate, its base, its amount. */
@NullMarked
package fr.commandecommune.advance;

import org.jspecify.annotations.NullMarked;
