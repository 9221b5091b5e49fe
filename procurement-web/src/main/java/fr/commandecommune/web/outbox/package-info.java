/** The mails of the service to the members: kept first, sent when a mail server is set. */
@NullMarked
package fr.commandecommune.web.outbox;

import org.jspecify.annotations.NullMarked;
