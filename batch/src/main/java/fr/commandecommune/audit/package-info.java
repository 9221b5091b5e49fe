/** Back-test: the essential data of contracts put to the rules, to see which procedures the law of their day explains. */
@NullMarked
package fr.commandecommune.audit;

import org.jspecify.annotations.NullMarked;
