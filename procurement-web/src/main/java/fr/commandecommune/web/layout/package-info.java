/** What every page shares: French figures and typography. */
@NullMarked
package fr.commandecommune.web.layout;

import org.jspecify.annotations.NullMarked;
