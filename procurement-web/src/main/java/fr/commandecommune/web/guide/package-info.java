/** Help and accessibility pages, open to all. */
@NullMarked
package fr.commandecommune.web.guide;

import org.jspecify.annotations.NullMarked;
