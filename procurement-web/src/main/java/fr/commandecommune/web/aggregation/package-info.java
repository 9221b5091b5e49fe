/** Starting an aggregation and following it from any page. */
@NullMarked
package fr.commandecommune.web.aggregation;

import org.jspecify.annotations.NullMarked;
