/** The public contract of the rules: questions in, reasoned answers out, over trees that know no JSON library. */
@NullMarked
package fr.commandecommune.question;

import org.jspecify.annotations.NullMarked;
