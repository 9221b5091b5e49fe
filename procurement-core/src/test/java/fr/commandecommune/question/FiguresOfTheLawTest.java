package fr.commandecommune.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.commandecommune.law.BrokenLaw;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures stand in the files of the law and nowhere else, and each is wanted by a rule. */
class FiguresOfTheLawTest {

    private static final Path FILES = Path.of("src/main/resources/law");
    private static final Path SOURCES = Path.of("src/main/java/fr/commandecommune");

    private static final String[] RULES = {
        "procedure",
        "reasoning",
        "timelimit",
        "contract",
        "advance",
        "penalty",
        "retention",
        "revision",
        "modification",
        "tender"
    };

    /**
     * What rules may count with besides the law: places (nine decimals of a coefficient, four of a rate), halves, cents, and the house's own
     * five per cent and ninety days.
     */
    private static final Set<String> HOUSE = Set.of("0", "1", "2", "4", "9", "100", "25", "90", "0.95", "0.01");

    private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])[0-9][0-9_]*([.][0-9]+)?");
    private static final Pattern DECIMAL_TEXT = Pattern.compile("new BigDecimal\\(\"([^\"]*)\"\\)");

    @Test
    void theListIsThatOfTheFiles() throws IOException {
        assertThat(Files.readAllLines(FILES.resolve("ids.txt"))).containsExactlyElementsOf(files());
    }

    @Test
    void aListedFigureThatNothingReadsIsRefused() {
        var unread = new HashSet<>(Law.ids());
        unread.removeAll(Rulebook.figures());

        assertThatCode(() -> Rulebook.requireAllRead(unread)).doesNotThrowAnyException();
        assertThat(unread).isNotEmpty();
        assertThatThrownBy(() -> Rulebook.requireAllRead(Set.of()))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("nor clause reads it");
    }

    @Test
    void everyFileCanBeRead() {
        var law = Law.on(LocalDate.parse("2026-11-23"));
        for (var id : Law.ids()) {
            law.find(id);
        }
        assertThat(law.used()).allSatisfy(figure -> {
            assertThat(figure.label()).isNotBlank();
            assertThat(figure.setBy()).isNotBlank();
        });
    }

    @Test
    void noFigureOfTheLawStandsInJava() throws IOException {
        var found = new ArrayList<String>();
        for (var source : sources(RULES)) {
            var code = Files.readString(source);
            var numbers = Stream.concat(
                    NUMBER.matcher(TEXT.matcher(code).replaceAll("")).results().map(match -> match.group()),
                    DECIMAL_TEXT.matcher(code).results().map(match -> match.group(1)));
            numbers.map(number -> number.replace("_", ""))
                    .filter(number -> !HOUSE.contains(number))
                    .forEach(number -> found.add(source.getFileName() + ": " + number));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noSentenceOfARuleHoldsAnAmountOfTheLaw() throws IOException {
        var amount = Pattern.compile("[0-9][\\s\u00a0\u202f]?[0-9]{3}[\\s\u00a0\u202f](€|euros)");
        for (var source : sources(RULES)) {
            assertThat(amount.matcher(Files.readString(source)).find())
                    .as(source.toString())
                    .isFalse();
        }
    }

    @Test
    void ruleIdsAreNeverReused() {
        assertThat(Rulebook.rules().stream().map(Rule::id)).doesNotHaveDuplicates();
        assertThat(Rulebook.rules())
                .allSatisfy(rule -> assertThat(rule.basis()).as(rule.id()).isNotEmpty());
    }

    @Test
    void aRuleThatIsSetAsideExists() {
        var ids = Rulebook.rules().stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(Rulebook.rules()).allSatisfy(rule -> assertThat(ids).containsAll(rule.setsAside()));
    }

    private static Set<String> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> sources(String... packages) throws IOException {
        var sources = new ArrayList<Path>();
        for (var name : packages) {
            try (var files = Files.list(SOURCES.resolve(name))) {
                files.filter(file -> Objects.toString(file).endsWith(".java")).forEach(sources::add);
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }
}
