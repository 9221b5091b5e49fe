/** How fast the rules answer, alone and beside a general rules engine. */
@NullMarked
package fr.commandecommune.bench;

import org.jspecify.annotations.NullMarked;
