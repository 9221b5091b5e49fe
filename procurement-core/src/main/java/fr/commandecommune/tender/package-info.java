/** What is asked of tenderers and how their prices are looked at: turnover, scores, tenders that are suspiciously low. */
@NullMarked
package fr.commandecommune.tender;

import org.jspecify.annotations.NullMarked;
