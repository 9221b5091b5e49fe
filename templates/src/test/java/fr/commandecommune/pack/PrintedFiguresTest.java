package fr.commandecommune.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.commandecommune.question.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures of the law that documents print come from its files, and each file is read by a rule or a document. */
class PrintedFiguresTest {

    private static final Pattern FIGURE = Pattern.compile(
            "([0-9]|\\b(deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|soixante))[\\s\u00a0\u202f]?"
                    + "(%|€|(pour cent|jours?|mois|ans?|euros)\\b)");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    @Test
    void noFigureOfTheLawIsLeftUnread() {
        assertThatCode(() -> Rulebook.requireAllRead(PrintedFigures.ALL)).doesNotThrowAnyException();
    }

    @Test
    void noClauseHoldsAFigureOfItsOwn() throws IOException {
        assertThat(figuresIn(Path.of("src/main/resources/pieces"), ".md")).isEmpty();
    }

    @Test
    void noSentenceInTheCodeHoldsAFigureOfItsOwn() throws IOException {
        assertThat(figuresIn(Path.of("src/main/java/fr/commandecommune/pack"), ".java"))
                .isEmpty();
    }

    @Test
    void aFigureInAClauseWouldBeSeen() {
        assertThat(FIGURE.matcher("une avance de 30 %").find()).isTrue();
        assertThat(FIGURE.matcher("dans les quinze jours").find()).isTrue();
        assertThat(FIGURE.matcher("{{days}} jours").find()).isFalse();
    }

    private static List<String> figuresIn(Path folder, String ending) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                FIGURE.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                        .results()
                        .forEach(match -> found.add(file.getFileName() + ": " + match.group()));
            }
        }
        return found;
    }
}
