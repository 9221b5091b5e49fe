/** A member's needs typed on the site: one question a line, kept as it is typed, sent when it is complete. */
@NullMarked
package fr.commandecommune.web.needs;

import org.jspecify.annotations.NullMarked;
