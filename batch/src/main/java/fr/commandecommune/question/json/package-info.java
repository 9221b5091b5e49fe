/** Questions and answers as JSON: one document, or one a line. */
@NullMarked
package fr.commandecommune.question.json;

import org.jspecify.annotations.NullMarked;
