/** The reasoned choice of a procedure for a joint order. */
@NullMarked
package fr.commandecommune.web.procedure;

import org.jspecify.annotations.NullMarked;
