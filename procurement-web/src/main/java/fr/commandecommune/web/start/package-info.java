/** How the site starts: its command line, the demonstration, the first administrator, and starts that fail. */
@NullMarked
package fr.commandecommune.web.start;

import org.jspecify.annotations.NullMarked;
