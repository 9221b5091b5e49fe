/** The web front: screens, REST and security; holds no rule of its own. */
@NullMarked
package fr.commandecommune.web;

import org.jspecify.annotations.NullMarked;
