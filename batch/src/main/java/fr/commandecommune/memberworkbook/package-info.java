/** The workbook that a member fills in at its desk: written here, and read back like any other return. */
@NullMarked
package fr.commandecommune.memberworkbook;

import org.jspecify.annotations.NullMarked;
