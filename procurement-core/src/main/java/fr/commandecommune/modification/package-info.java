/** The modification of a contract in course (R2194-7 ff., L1414-4 CGCT). */
@NullMarked
package fr.commandecommune.modification;

import org.jspecify.annotations.NullMarked;
