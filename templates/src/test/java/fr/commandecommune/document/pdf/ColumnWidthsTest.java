package fr.commandecommune.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.Table.Column;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final Column FREE = new Column(Alignment.LEFT, 0, false);

    @Test
    void shortCellsStayOnOneLineAndLongOnesShareTheRest() {
        var widths =
                ColumnWidths.of(List.of(FREE, FREE, FREE), List.of(need(0, 60), need(1, 900), need(2, 400)), 450, 1);

        assertThat(Arrays.stream(widths).sum()).isCloseTo(450, within(0.01));
        assertThat(widths[0]).isGreaterThanOrEqualTo(60);
        assertThat(widths[1]).isGreaterThan(widths[2]);
    }

    @Test
    void whatWasAskedForIsGiven() {
        var half = new Column(Alignment.LEFT, 0.5, false);

        var widths = ColumnWidths.of(List.of(half, FREE, FREE), List.of(need(1, 30), need(2, 30)), 400, 1);

        assertThat(widths).containsExactly(new double[] {200, 100, 100}, within(0.01));
    }

    @Test
    void aColumnAskedForTooNarrowTakesRoomFromTheOthersForItsLongestWord() {
        var narrow = new Column(Alignment.LEFT, 0.1, false);
        var large = new Column(Alignment.LEFT, 0.9, false);

        var widths = ColumnWidths.of(List.of(narrow, large), List.of(fixed(0, 60), need(1, 900)), 400, 1);

        assertThat(widths[0]).isGreaterThanOrEqualTo(60);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(400, within(0.01));
    }

    @Test
    void wordsAreReducedBeforeAFigureIsCut() {
        var figures = List.of(fixed(0, 100), fixed(1, 100), fixed(2, 100));

        assertThat(ColumnWidths.scale(List.of(FREE, FREE, FREE), figures, 500)).isEqualTo(1);
        assertThat(ColumnWidths.scale(List.of(FREE, FREE, FREE), figures, 300)).isBetween(0.8, 0.95);
    }

    private static ColumnWidths.Need need(int column, double liked) {
        return new ColumnWidths.Need(column, Math.min(liked, 40), liked);
    }

    private static ColumnWidths.Need fixed(int column, double width) {
        return new ColumnWidths.Need(column, width, width);
    }
}
