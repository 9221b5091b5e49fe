/** The campaigns of this installation, one folder each, and the page of one campaign. */
@NullMarked
package fr.commandecommune.web.campaigns;

import org.jspecify.annotations.NullMarked;
