/** What must be settled before a need is frozen, what was frozen, and what members say against it. */
@NullMarked
package fr.commandecommune.web.freeze;

import org.jspecify.annotations.NullMarked;
