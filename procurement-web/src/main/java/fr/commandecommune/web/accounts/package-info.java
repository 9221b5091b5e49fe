/** Who may sign in: opening accounts and sending one-time links. */
@NullMarked
package fr.commandecommune.web.accounts;

import org.jspecify.annotations.NullMarked;
