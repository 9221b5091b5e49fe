/** What the person who signed in has to do. */
@NullMarked
package fr.commandecommune.web.home;

import org.jspecify.annotations.NullMarked;
