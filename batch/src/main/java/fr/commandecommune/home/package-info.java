/** The home: where one installation keeps its files and its own PostgreSQL, used by one process at a time. */
@NullMarked
package fr.commandecommune.home;

import org.jspecify.annotations.NullMarked;
