@NullMarked
package fr.commandecommune.document.template;

import org.jspecify.annotations.NullMarked;
