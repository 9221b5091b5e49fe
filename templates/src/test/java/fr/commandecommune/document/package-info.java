@NullMarked
package fr.commandecommune.document;

import org.jspecify.annotations.NullMarked;
