package fr.commandecommune.need;

import org.jspecify.annotations.Nullable;

/**
 * One line of a return that is good by itself: known member, known article, readable and ordered quantities. Whether another
 * line repeats or contradicts it is judged later, over all the lines of the run.
 *
 * @param figures in the article's own unit, after conversion
 * @param point code of the member's delivery point, when the line names one
 * @param file bare file name of the return
 * @param line physical line or row, counted from 1
 * @param column of the estimate: a contradiction is told there
 * @param typed the estimate as it was typed
 * @param convertedFrom the unit and factor that were applied, such as {@code carton × 5}
 * @param remark what the columns that are not known said, neutralised for spreadsheets
 */
public record StagedNeed(
        String siren,
        String article,
        @Nullable String point,
        Figures figures,
        String file,
        int line,
        Place column,
        String typed,
        @Nullable String convertedFrom,
        @Nullable String remark) {

    /** Where the estimate stands, as messages name it. */
    public String place() {
        return column.at(line);
    }

    /** Header, as typed, of the column of the estimate. */
    public String estimatedColumn() {
        return column.header();
    }
}
