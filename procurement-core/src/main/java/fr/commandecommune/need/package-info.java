/** The needs of the members of a campaign, what was said of them, and their sum: the joint order. */
@NullMarked
package fr.commandecommune.need;

import org.jspecify.annotations.NullMarked;
