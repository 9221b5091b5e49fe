/** By which version of the rules a result was made. */
@NullMarked
package fr.commandecommune.version;

import org.jspecify.annotations.NullMarked;
