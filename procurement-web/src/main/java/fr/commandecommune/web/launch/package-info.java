/** The first step of the site, made for Java 17 so that an older Java than the one we need can say so. */
@NullMarked
package fr.commandecommune.web.launch;

import org.jspecify.annotations.NullMarked;
