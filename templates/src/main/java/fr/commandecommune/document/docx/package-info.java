/** A document as a Word file that a person may go on writing: real styles, numbering and tables. */
@NullMarked
package fr.commandecommune.document.docx;

import org.jspecify.annotations.NullMarked;
