/** The description of one purchase, as its file says it: what the documents print, and nothing they print comes from elsewhere. */
@NullMarked
package fr.commandecommune.dossier;

import org.jspecify.annotations.NullMarked;
