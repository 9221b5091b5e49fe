/** The packs, made from the sample campaign of REDON. */
@NullMarked
package fr.commandecommune.pack;

import org.jspecify.annotations.NullMarked;
