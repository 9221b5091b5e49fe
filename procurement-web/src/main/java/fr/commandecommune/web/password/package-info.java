/** The password of the person who signed in. */
@NullMarked
package fr.commandecommune.web.password;

import org.jspecify.annotations.NullMarked;
