package fr.commandecommune.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Anomaly.Severity;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.StagedNeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The whole sample campaign, clean and dirty. Lines are compared with one another by the aggregation; what that does to this
 * sample (identical lines counted once, different ones left out) is redone here in the simplest way.
 */
class SampleCampaignTest {

    private static final String HEADER = "siren;article;lot;minimum;estime;maximum;fichier;ligne\n";

    private final CampaignFolder campaign = Intake.open(Example.folder());

    @Test
    void theCleanReturnsGiveTheExpectedNeeds() throws IOException {
        var heard = read(Example.folder().resolve("besoins"));

        assertThat(normalised(heard)).isEqualTo(expected("expected/besoins-normalises.csv"));
        assertThat(heard.anomalies).noneMatch(anomaly -> anomaly.severity() == Severity.REFUS);
        assertThat(heard.told(Severity.ALERTE)).isEmpty();
    }

    @Test
    void theDirtyReturnsGiveTheSameNeedsOnOtherLines() throws IOException {
        var heard = read(Example.besideTheTests().resolve("besoins-sale"));

        assertThat(normalised(heard)).isEqualTo(expected("expected-sale/besoins-normalises.csv"));
    }

    @Test
    void everyBadLineOfTheDirtyReturnsIsTold() throws IOException {
        var heard = read(Example.besideTheTests().resolve("besoins-sale"));
        var told = heard.anomalies.stream()
                .map(anomaly -> String.join(
                        ";",
                        anomaly.file(),
                        String.valueOf(anomaly.line()),
                        anomaly.column(),
                        anomaly.severity().name()))
                .collect(Collectors.toSet());
        // Told by comparing lines: duplicates, contradictions, unusual quantities.
        var comparisons = Set.of(
                "bruc-sur-aff.csv;2;Quantité;ALERTE",
                "renac.tsv;2|9;;INFO|ALERTE",
                "saint-just.csv;2|6;;INFO|ALERTE",
                "fegreac.csv;60;Estime;REFUS",
                "fegreac.csv;64;Estime;REFUS",
                "saint-just.csv;38;Besoin;REFUS",
                "saint-just.csv;58;Besoin;REFUS");

        var missing = expected("expected-sale/anomalies-min.csv")
                .lines()
                .skip(1)
                .filter(line -> !comparisons.contains(line))
                .filter(line -> !told.contains(line.replace("ALERTE|INFO", "ALERTE")))
                .toList();

        assertThat(missing).isEmpty();
        assertThat(heard.anomalies.stream().filter(anomaly -> anomaly.severity() == Severity.REFUS))
                .hasSize(32);
    }

    @Test
    void theReasonsAreTheRightOnes() throws IOException {
        var heard = read(Example.besideTheTests().resolve("besoins-sale"));

        assertThat(codes(heard, Severity.REFUS))
                .containsEntry("allaire.ods;18", Code.NOMBRE_ILLISIBLE)
                .containsEntry("allaire.ods;22", Code.NEGATIF)
                .containsEntry("avessac.txt;25", Code.NON_ENTIER)
                .containsEntry("bains-sur-oust.csv;42", Code.ORDRE)
                .containsEntry("bains-sur-oust.csv;68", Code.ORDRE)
                .containsEntry("guemene-penfao.xlsx;21", Code.NON_ENTIER)
                .containsEntry("peillac.csv;76", Code.MEMBRE_INCONNU)
                .containsEntry("pipriac.csv;13", Code.UNITE_INCONNUE)
                .containsEntry("pipriac.csv;54", Code.ARTICLE_INCONNU)
                .containsEntry("plesse.xlsx;25", Code.MEMBRE_INCONNU)
                .containsEntry("redon.xlsx;36", Code.UNITE_INCONNUE)
                .containsEntry("redon.xlsx;57", Code.ORDRE)
                .containsEntry("sainte-marie.txt;24", Code.TROP_GRAND);
        assertThat(codes(heard, Severity.ALERTE))
                .containsOnly(Map.entry("secteur-vallee-de-l-oust.csv;47", Code.TOTAL_DIFFERENT));
        assertThat(codes(heard, Severity.INFO))
                .containsEntry("rieux.csv;8", Code.TEXTE_FORMULE)
                .containsEntry("redon.xlsx;12", Code.TEXTE_FORMULE)
                .containsEntry("beganne.csv;2", Code.NOM_RAPPROCHE);
    }

    @Test
    void aMessageSaysWhereWhatAndWhatToWrite() throws IOException {
        var heard = read(Example.besideTheTests().resolve("besoins-sale"));
        var messages = heard.anomalies.stream()
                .collect(Collectors.toMap(
                        anomaly -> anomaly.file() + ";" + anomaly.line() + ";" + anomaly.column(),
                        Anomaly::message,
                        (first, again) -> first));

        assertThat(messages.get("redon.xlsx;36;Unité"))
                .startsWith("Besoins!D36")
                .contains("palette", "BUR-017", "Écrivez la quantité en boîte");
        assertThat(messages.get("pipriac.csv;65;Quantité annuelle"))
                .startsWith("Ligne 65, colonne «\u00A0Quantité annuelle\u00A0»")
                .contains("environ 40");
        assertThat(messages.get("sixt-sur-aff.csv;32;Collectivité")).contains("Saint-Jean-la-Poterie (215602236)");
    }

    @Test
    void theMembersThatAnswerAreNamed() {
        var heard = read(Example.folder().resolve("besoins"));

        assertThat(heard.nils).extracting(NilReturn::siren).containsExactlyInAnyOrder("213501455", "213501513");
        // Pierric and Théhillac kept silent.
        assertThat(heard.named).hasSize(29).doesNotContain("214401234", "215602509");
    }

    @Test
    void everyLineThatIsReadIsCounted() {
        var heard = read(Example.besideTheTests().resolve("besoins-sale"));

        assertThat(heard.counts).hasSize(26);
        heard.counts.forEach((file, count) -> assertThat(count.linesRead())
                .as(file)
                .isEqualTo(count.staged() + count.refused() + count.noNeed())
                .isPositive());
        assertThat(heard.counts.values().stream()
                        .mapToInt(count -> count.staged())
                        .sum())
                .isEqualTo(heard.needs.size());
        // 122 articles of Redon, and five bad lines of which one is new.
        assertThat(heard.counts)
                .hasEntrySatisfying(
                        "redon.xlsx", count -> assertThat(count.linesRead()).isEqualTo(124));
    }

    private Heard read(Path folder) {
        var heard = new Heard();
        try (var files = Files.list(folder)) {
            files.sorted().forEach(file -> Intake.read(campaign.campaign(), file, heard));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heard;
    }

    private String normalised(Heard heard) {
        Map<String, String> lots =
                campaign.campaign().articles().stream().collect(Collectors.toMap(Article::code, Article::lot));
        var bySubject = new TreeMap<String, List<StagedNeed>>();
        heard.needs.forEach(need -> bySubject
                .computeIfAbsent(need.siren() + ";" + need.article(), key -> new ArrayList<>())
                .add(need));
        var text = new StringBuilder(HEADER);
        bySubject.forEach((subject, needs) -> {
            var first = needs.getFirst();
            if (needs.stream().allMatch(need -> need.figures().equals(first.figures()))) {
                text.append(String.join(
                                ";",
                                first.siren(),
                                first.article(),
                                lots.get(first.article()),
                                plain(first.figures().minimum()),
                                plain(first.figures().estimated()),
                                plain(first.figures().maximum()),
                                first.file(),
                                String.valueOf(first.line())))
                        .append('\n');
            }
        });
        return text.toString();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static Map<String, Code> codes(Heard heard, Severity severity) {
        return heard.anomalies.stream()
                .filter(anomaly -> anomaly.severity() == severity)
                .collect(Collectors.toMap(
                        anomaly -> anomaly.file() + ";" + anomaly.line(),
                        Anomaly::code,
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static String expected(String name) throws IOException {
        return Files.readString(Example.besideTheTests().resolve(name));
    }
}
