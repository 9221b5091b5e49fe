/** The tender documents of a joint order: what they need, and the files. */
@NullMarked
package fr.commandecommune.web.tenderpack;

import org.jspecify.annotations.NullMarked;
