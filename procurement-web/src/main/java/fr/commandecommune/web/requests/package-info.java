/** What members ask for outside the catalogue, and what becomes of it. */
@NullMarked
package fr.commandecommune.web.requests;

import org.jspecify.annotations.NullMarked;
