/** The rules engine over HTTP, open to all. */
@NullMarked
package fr.commandecommune.web.questions;

import org.jspecify.annotations.NullMarked;
