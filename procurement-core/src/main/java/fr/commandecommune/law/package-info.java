/** The figures fixed by law, each with its dates and its source. */
@NullMarked
package fr.commandecommune.law;

import org.jspecify.annotations.NullMarked;
