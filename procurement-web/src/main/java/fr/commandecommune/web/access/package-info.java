/** Who may enter and see what: accounts, roles, sign-in, and the headers that protect every page. */
@NullMarked
package fr.commandecommune.web.access;

import org.jspecify.annotations.NullMarked;
