package fr.commandecommune.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.law.Citation;
import fr.commandecommune.reasoning.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code docs/rules.md} is written from the code and says what the code says. */
class RulesTableTest {

    private static final Path SENTENCES = Path.of("src/test/resources/rules/sentences.yaml");
    private static final Path TABLE = Path.of("../docs/rules.md");
    private static final Path WRITTEN = Path.of("target/rules.md");
    private static final Path SOURCES = Path.of("src/main/java/fr/commandecommune");
    private static final Pattern ID = Pattern.compile("\"([A-Z]{3,8}-[0-9]{3})\"");

    @Test
    void everyRuleHasItsSentenceAndEverySentenceItsRule() throws IOException {
        assertThat(sentences().keySet()).containsExactlyInAnyOrderElementsOf(idsInTheCode());
        assertThat(sentences().values())
                .allSatisfy(
                        sentence -> assertThat(sentence).matches("\\p{Lu}.*\\.").doesNotContain("  ", "'", "|"));
    }

    @Test
    void theTableIsThatOfTheCode() throws IOException {
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, table());

        assertThat(Files.readString(TABLE))
                .as("copy procurement-core/%s over docs/rules.md", WRITTEN)
                .isEqualTo(table());
    }

    private static String table() throws IOException {
        var rules = new LinkedHashMap<String, Rule<?, ?>>();
        Rulebook.rules().forEach(rule -> rules.put(rule.id(), rule));
        var rows = new StringBuilder("""
                # Les règles

                Une ligne par règle : son identifiant, jamais réemployé, la phrase de droit qu’elle porte, l’article, et les chiffres datés qu’elle lit
                (`procurement-core/src/main/resources/law/`). Ce tableau est écrit par un essai, qui le compare au code.

                | Règle | Phrase | Articles | Chiffres |
                | --- | --- | --- | --- |
                """);
        sentences().forEach((id, sentence) -> {
            var rule = Objects.requireNonNull(rules.get(id), id);
            rows.append("| ").append(id).append(" | ").append(sentence).append(" | ");
            rows.append(articles(rule)).append(" | ").append(figures(rule)).append(" |\n");
        });
        return rows.toString();
    }

    private static String articles(Rule<?, ?> rule) {
        return rule.basis().stream().map(Citation::toString).collect(Collectors.joining(", "));
    }

    private static String figures(Rule<?, ?> rule) {
        return rule.figures().stream()
                .sorted()
                .map(figure -> "`" + figure + "`")
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> sentences() throws IOException {
        var loaded = (Map<?, ?>)
                new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build())
                        .loadFromString(Files.readString(SENTENCES));
        var sentences = new LinkedHashMap<String, String>();
        loaded.forEach((id, sentence) -> sentences.put(id.toString(), sentence.toString()));
        return sentences;
    }

    private static Set<String> idsInTheCode() throws IOException {
        var ids = new TreeSet<String>();
        try (var sources = Files.walk(SOURCES)) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                ID.matcher(Files.readString(source)).results().forEach(found -> ids.add(found.group(1)));
            }
        }
        return ids;
    }
}
