/** What members have and buy for, kept from one campaign to the next: meters, vehicles, copiers, insured buildings. */
@NullMarked
package fr.commandecommune.web.inventories;

import org.jspecify.annotations.NullMarked;
