package fr.commandecommune.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.commandecommune.document.pdf.PrintedDocument;
import fr.commandecommune.document.pdf.VeraPdf;
import fr.commandecommune.pack.PackResult.PackFile;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PacksTest {

    private static final String RULES = "04-reglement-de-la-consultation.pdf";
    private static final String LAUNCH = "02-fiche-de-lancement.pdf";
    private static final String NOTE = "01-note-de-procedure.pdf";

    @TempDir
    static Path shared;

    private static Redon sample;
    private static PackResult draft;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeTheDraftOfTheSample() throws Exception {
        sample = Redon.in(shared);
        draft = sample.draft();
    }

    @Test
    void everyPdfOfTheConsultationIsFitForTheArchiveAndForScreenReaders() throws Exception {
        var pack = draft;

        assertThat(pack.files())
                .filteredOn(file -> file.name().endsWith(".pdf"))
                .hasSize(30);
        for (var file : pack.files()) {
            if (file.name().endsWith(".pdf")) {
                VeraPdf.accepts(Files.readAllBytes(pack.folder().resolve(file.name())));
            }
        }
    }

    @Test
    void theSameDossierGivesTheSameBytesInAnotherTimeZone() throws Exception {
        var here = bytes(draft);
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(bytes(Redon.in(folder.resolve("there")).draft())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void documentsAreNumberedInTheOrderOfTheLawAndNamedForEverySystem() throws Exception {
        var pack = draft;

        assertThat(pack.files())
                .extracting(PackFile::name)
                .contains(
                        NOTE,
                        RULES,
                        "08-bpu-bordereau-des-prix-unitaires-lot-1.pdf",
                        "08-bpu-bordereau-des-prix-unitaires-lot-6.xlsx",
                        "09-dqe-detail-quantitatif-estimatif-lot-6.xlsx")
                .allMatch(name -> name.matches("[A-Za-z0-9.-]{1,100}"));
    }

    @Test
    void theManifestTellsEveryFileButItselfAndTheArchive() throws Exception {
        var pack = draft;
        var manifest = JsonMapper.builder()
                .build()
                .readTree(Files.readAllBytes(pack.folder().resolve("manifest.json")));
        var told = new HashMap<String, String>();
        manifest.path("files")
                .forEach(file -> told.put(
                        file.path("name").asString(), file.path("sha256").asString()));
        var written = new HashMap<String, String>();
        for (var file : bytes(pack).entrySet()) {
            if (!Set.of("manifest.json", "2027-PAP-TENDER.zip").contains(file.getKey())) {
                written.put(file.getKey(), file.getValue());
            }
        }

        assertThat(told).isEqualTo(written);
        assertThat(manifest.at("/files/0/template/id").asString()).isEqualTo("note-de-procedure");
        assertThat(manifest.at("/files/4/clauses").size()).isGreaterThan(40);
        assertThat(manifest.at("/files/4/requiredBy").asString()).isEqualTo("R2152-11");
        assertThat(manifest.path("absent").findValuesAsString("name"))
                .contains("03-avis-de-marche", "07-cctp", "dossier-complet.pdf");
    }

    @Test
    void theArchiveHoldsAllTheRest() throws Exception {
        var pack = draft;
        var inside = new TreeSet<String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(Files.readAllBytes(pack.zip().orElseThrow())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                inside.add(entry.getName());
            }
        }

        var expected = new TreeSet<>(bytes(pack).keySet());
        expected.remove("2027-PAP-TENDER.zip");
        assertThat(inside).isEqualTo(expected);
    }

    @Test
    void aMissingFactIsMarkedOnEveryPageAndListed() throws Exception {
        var redon = Redon.in(folder).with("dossier.yaml", "tenderDeadline: 2027-04-20T12:00\n", "");

        var pack = redon.draft();

        assertThat(pack.missing()).singleElement().satisfies(fact -> {
            assertThat(fact.field()).isEqualTo("tenderDeadline");
            assertThat(fact.documents())
                    .containsExactly(LAUNCH.replace(".pdf", ".docx"), LAUNCH, RULES.replace(".pdf", ".docx"), RULES);
        });
        assertThat(Files.readString(redon.out("a-completer.csv")))
                .isEqualTo("champ;information;documents\n"
                        + "tenderDeadline;la date et l’heure limites de remise des plis;"
                        + String.join(
                                " ", LAUNCH.replace(".pdf", ".docx"), LAUNCH, RULES.replace(".pdf", ".docx"), RULES)
                        + "\n");
        var rules = PrintedDocument.read(redon.out(RULES));
        assertThat(rules.text()).contains("[à compléter\u202F: la date et l’heure limites de remise des plis]");
        var note = PrintedDocument.read(redon.out(NOTE));
        for (int page = 1; page <= note.pageCount(); page++) {
            assertThat(note.page(page)).contains("PROJET");
        }
        VeraPdf.accepts(Files.readAllBytes(redon.out(RULES)));
    }

    @Test
    void aFinalVersionWaitsForTheMissingFact() throws Exception {
        var redon = Redon.in(folder).with("dossier.yaml", "tenderDeadline: 2027-04-20T12:00\n", "");

        var pack = redon.finalVersion();

        assertThat(pack.written()).isFalse();
        try (var written = Files.list(folder.resolve("out"))) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a-completer.csv", "alertes.csv");
        }
    }

    @Test
    void aCompleteDossierIsNoProject() throws Exception {
        var redon = Redon.in(folder);

        var pack = redon.finalVersion();

        assertThat(pack.written()).isTrue();
        assertThat(PrintedDocument.read(redon.out(RULES)).page(1)).doesNotContain("PROJET");
    }

    @Test
    void aDraftNeedsOnlyFourFacts() throws Exception {
        var redon = Redon.in(folder).with("dossier.yaml", written -> """
                        reference: "2027/PAP n° 1"
                        title: "Papier"
                        launchDate: 2027-03-15
                        jointOrder: commande-groupee.json
                        """);

        var pack = redon.draft();

        assertThat(pack.written()).isTrue();
        assertThat(pack.zip().orElseThrow().getFileName()).hasToString("2027-PAP-n-1-TENDER.zip");
        assertThat(pack.missing())
                .extracting(PackResult.MissingFact::field)
                .contains("tenderDeadline", "group.members", "contract.form", "court.name", "lots.criteria")
                .doesNotContain("");
        for (var file : pack.files()) {
            if (file.name().endsWith(".pdf")) {
                VeraPdf.accepts(Files.readAllBytes(redon.out(file.name())));
            }
        }
    }

    @Test
    void aSmallerNeedIsPutToAnAdaptedProcedure() throws Exception {
        // lot 6 alone: 27 722,60 € a year over 48 months with 15 % = 127 523,96 €, under the European threshold
        var redon = Redon.in(folder)
                .with("commande-groupee.json", PacksTest::onlyLotSix)
                .with(
                        "dossier.yaml",
                        text -> text.replaceAll("(?s)\nlots:.*?(?=  - number: \"6\")", "\nlots:\n")
                                .replace(
                                        "criteria: *criteria",
                                        "criteria: [{code: PRICE, label: Prix, weight: 60}, {code: ENVIRONMENT, label: Emballages, weight: 40}]")
                                .replace("lots: [\"1\", \"3\", \"4\"]", "lots: [\"6\"]"));

        var pack = redon.draft();

        assertThat(pack.missing()).extracting(PackResult.MissingFact::field).containsExactly("singleLotReason");
        var rules = PrintedDocument.read(redon.out(RULES)).text();
        assertThat(rules)
                .contains("procédure adaptée", "sans négociation", "127\u202F523,96\u202F€")
                .doesNotContain("appel d’offres ouvert", "Russie");
        assertThat(PrintedDocument.read(redon.out(NOTE)).text())
                .contains("avis au BOAMP ou dans un journal d’annonces légales");
    }

    private static String onlyLotSix(String json) {
        var mapper = JsonMapper.builder().build();
        var tree = (ObjectNode) mapper.readTree(json);
        var lots = (ArrayNode) tree.path("lots");
        while (lots.size() > 1) {
            lots.remove(0);
        }
        return mapper.writeValueAsString(tree);
    }

    @Test
    void factsPrintedTwiceAreFoundAgainInThePages() throws Exception {
        assertThat(Files.readAllLines(sample.out("concordance.csv")))
                .startsWith("fait;valeur;fichier;page")
                .anyMatch(line -> line.startsWith("date limite de remise des plis;20 avril 2027 à 12\u202Fh\u202F00;")
                        || line.startsWith("date limite de remise des plis;20\u00A0avril"))
                .anyMatch(line -> line.contains("433\u202F486,93\u202F€;" + NOTE))
                .anyMatch(line -> line.contains("433\u202F486,93\u202F€;" + RULES));
    }

    @Test
    void aFileNoLongerMadeDoesNotStayBehind() throws Exception {
        var redon = Redon.in(folder);
        redon.draft();

        Packs.make(new PackRequest(redon.dossier(), folder.resolve("out"), Kind.TENDER, Set.of(Format.PDF), false));

        assertThat(redon.out("08-bpu-bordereau-des-prix-unitaires-lot-1.xlsx")).doesNotExist();
        assertThat(redon.out("08-bpu-bordereau-des-prix-unitaires-lot-1.pdf")).exists();
    }

    @Test
    void anEarlierPackIsNotTakenForTheFinalOneThatWasStopped() throws Exception {
        var redon = Redon.in(folder).with("dossier.yaml", "tenderDeadline: 2027-04-20T12:00\n", "");
        redon.draft();

        redon.finalVersion();

        try (var left = Files.list(folder.resolve("out"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a-completer.csv", "alertes.csv");
        }
    }

    @Test
    void theArchiveOfAnEarlierReferenceDoesNotStayBehind() throws Exception {
        var redon = Redon.in(folder);
        redon.draft();

        redon.with("dossier.yaml", "reference: \"2027-PAP\"", "reference: \"2027-PAP-2\"")
                .draft();

        assertThat(redon.out("2027-PAP-TENDER.zip")).doesNotExist();
        assertThat(redon.out("2027-PAP-2-TENDER.zip")).exists();
    }

    @Test
    void aFigureIsNotFoundAgainInsideALargerOne() throws Exception {
        // « 8 mois » for the whole duration; the maximum the law allows, « 48 mois », is printed in the note
        var redon = Redon.in(folder)
                .with("dossier.yaml", "durationMonths: 12\n  renewals: 3", "durationMonths: 8\n  renewals: 0");

        redon.draft();

        var note = PrintedDocument.read(redon.out(NOTE));
        var found = Files.readAllLines(redon.out("concordance.csv")).stream()
                .filter(line -> line.startsWith("durée totale;8 mois;" + NOTE))
                .map(line -> Integer.parseInt(line.substring(line.lastIndexOf(';') + 1)))
                .toList();
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(note.page(page)).containsPattern("(?<!\\d)8[\\s\u00A0\u202F]+mois"));
    }

    @Test
    void anOverallPriceHasNoScheduleOfUnitPricesInItsRules() throws Exception {
        var redon = Redon.in(folder).with("dossier.yaml", "form: FRAMEWORK_WITH_ORDERS", "form: FIXED_PRICE");

        var pack = redon.draft();

        assertThat(pack.files()).noneMatch(file -> file.name().contains("bpu"));
        assertThat(PrintedDocument.read(redon.out(RULES)).text())
                .contains("décomposition du prix global et forfaitaire")
                .doesNotContain("BPU");
        VeraPdf.accepts(Files.readAllBytes(redon.out(RULES)));
    }

    @Test
    void whatIsNotOfferedIsRefusedInASentence() {
        assertThatThrownBy(() -> Packs.make(PackRequest.draft(sample.dossier(), folder.resolve("out"), Kind.AWARD)))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("attribution");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatPeopleTypedIsNeverMarkup() throws Exception {
        var typed = "Papier **gras** {{court}} <b>&amp;</b> # lot";
        var redon =
                Redon.in(folder).with("dossier.yaml", "title: \"Papier et enveloppes\"", "title: \"" + typed + "\"");

        redon.draft();

        assertThat(PrintedDocument.read(redon.out(RULES)).text()).contains(typed);
    }

    @Test
    void aCharacterNoFontCanDrawIsRefusedAndNamed() throws Exception {
        var redon = Redon.in(folder).with("dossier.yaml", "title: \"Papier et enveloppes\"", "title: \"Papier 紙\"");

        assertThatThrownBy(redon::draft).hasMessageContaining("紙");
    }

    private static Map<String, String> bytes(PackResult pack) throws Exception {
        var bytes = new TreeMap<String, String>();
        try (var files = Files.list(pack.folder())) {
            for (var file : files.toList()) {
                bytes.put(file.getFileName().toString(), Manifest.sha256(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
