/** The revision of a price by indices (R2112-13). */
@NullMarked
package fr.commandecommune.revision;

import org.jspecify.annotations.NullMarked;
