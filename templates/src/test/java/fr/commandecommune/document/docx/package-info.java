@NullMarked
package fr.commandecommune.document.docx;

import org.jspecify.annotations.NullMarked;
