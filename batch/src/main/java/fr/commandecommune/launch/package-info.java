/** The first step of a program, made for Java 17 so that an older Java than the one we need can say so. */
@NullMarked
package fr.commandecommune.launch;

import org.jspecify.annotations.NullMarked;
