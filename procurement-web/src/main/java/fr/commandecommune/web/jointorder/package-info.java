/** The joint order, open from a total down to the line a town hall typed. */
@NullMarked
package fr.commandecommune.web.jointorder;

import org.jspecify.annotations.NullMarked;
