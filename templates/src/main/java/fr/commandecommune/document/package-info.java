/** A document as meaning, not as looks: what a piece of the file says, in reading order, before it becomes PDF or Word. */
@NullMarked
package fr.commandecommune.document;

import org.jspecify.annotations.NullMarked;
