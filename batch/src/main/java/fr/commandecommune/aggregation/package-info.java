/** Adding up the returns of a campaign: the job, its runs, and the joint order that comes out. */
@NullMarked
package fr.commandecommune.aggregation;

import org.jspecify.annotations.NullMarked;
