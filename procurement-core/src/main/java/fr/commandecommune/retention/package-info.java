/** The retention that may be asked of a contractor (R2191-33). */
@NullMarked
package fr.commandecommune.retention;

import org.jspecify.annotations.NullMarked;
