/** How a rule is put to a case, and the trace that the decision keeps. */
@NullMarked
package fr.commandecommune.reasoning;

import org.jspecify.annotations.NullMarked;
