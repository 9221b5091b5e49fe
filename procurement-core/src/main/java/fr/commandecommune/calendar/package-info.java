/** Working days: neither Saturday, Sunday nor a French public holiday. */
@NullMarked
package fr.commandecommune.calendar;

import org.jspecify.annotations.NullMarked;
