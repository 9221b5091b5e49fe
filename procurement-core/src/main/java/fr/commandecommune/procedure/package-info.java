/** Which procedure, which publicity, which duties, and why. */
@NullMarked
package fr.commandecommune.procedure;

import org.jspecify.annotations.NullMarked;
