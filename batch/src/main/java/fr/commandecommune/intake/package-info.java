/**
 * What comes in: the folder of a campaign and the returns of the town halls, of whatever shape, turned into lines of need and
 * things to tell. Knows no database; whether two lines repeat or contradict each other is not judged here.
 */
@NullMarked
package fr.commandecommune.intake;

import org.jspecify.annotations.NullMarked;
