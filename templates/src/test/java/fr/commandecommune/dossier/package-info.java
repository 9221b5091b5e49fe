/** Dossiers, good and bad. */
@NullMarked
package fr.commandecommune.dossier;

import org.jspecify.annotations.NullMarked;
