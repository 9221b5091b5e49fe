/** Sign-in, one-time links, and what happens when a session ends. */
@NullMarked
package fr.commandecommune.web.signin;

import org.jspecify.annotations.NullMarked;
