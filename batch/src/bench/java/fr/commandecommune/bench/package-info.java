/** How fast needs are added up, beside the least that the same database can do, and beside a job as textbooks write it. */
@org.jspecify.annotations.NullMarked
package fr.commandecommune.bench;
