/** The command line: what a person types, and how the command ends. */
@NullMarked
package fr.commandecommune.cli;

import org.jspecify.annotations.NullMarked;
