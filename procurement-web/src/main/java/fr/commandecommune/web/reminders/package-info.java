/** Reminding the members that have not answered, before the last day and once after it. */
@NullMarked
package fr.commandecommune.web.reminders;

import org.jspecify.annotations.NullMarked;
