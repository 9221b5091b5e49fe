/** What a person reads when something is not there or went wrong. */
@NullMarked
package fr.commandecommune.web.faults;

import org.jspecify.annotations.NullMarked;
