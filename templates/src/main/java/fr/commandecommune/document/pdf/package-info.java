/** A document on paper: pages that are tagged for those who cannot see them, kept for the archive, and read back. */
@NullMarked
package fr.commandecommune.document.pdf;

import org.jspecify.annotations.NullMarked;
