/** Taking a campaign up again from last year's: its catalogue and members, its dates moved, its figures beside. */
@NullMarked
package fr.commandecommune.web.renewal;

import org.jspecify.annotations.NullMarked;
