package fr.commandecommune.pack;

import static org.assertj.core.api.Assertions.assertThatCode;

import fr.commandecommune.question.Rulebook;
import org.junit.jupiter.api.Test;

/** Each file of the law is read by a rule or printed by a document. */
class PrintedFiguresTest {

    @Test
    void noFigureOfTheLawIsLeftUnread() {
        assertThatCode(() -> Rulebook.requireAllRead(PrintedFigures.ALL)).doesNotThrowAnyException();
    }
}
