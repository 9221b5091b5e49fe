/** Bringing in a return: tried first, then taken, replaced or undone. */
@NullMarked
package fr.commandecommune.web.imports;

import org.jspecify.annotations.NullMarked;
