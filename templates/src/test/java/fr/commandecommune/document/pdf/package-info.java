@NullMarked
package fr.commandecommune.document.pdf;

import org.jspecify.annotations.NullMarked;
