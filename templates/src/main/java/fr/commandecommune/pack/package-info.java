/** The packs: which documents a purchase needs at each of its moments, made, numbered, proved and put in one folder. */
@NullMarked
package fr.commandecommune.pack;

import org.jspecify.annotations.NullMarked;
