/** Who has answered a campaign, through which file, when and by whom. */
@NullMarked
package fr.commandecommune.web.returns;

import org.jspecify.annotations.NullMarked;
