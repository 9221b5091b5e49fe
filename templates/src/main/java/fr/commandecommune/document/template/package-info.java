/** The source of a piece: Markdown written by a jurist, and the facts that fill its fields once it has been parsed. */
@NullMarked
package fr.commandecommune.document.template;

import org.jspecify.annotations.NullMarked;
