package fr.commandecommune.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierReaderTest {

    private static final Path SAMPLE = Path.of("src/test/resources/redon");
    private static final String LEAST = """
            reference: R1
            title: Papier
            launchDate: 2027-03-15
            jointOrder: besoin.json
            """;

    @TempDir
    Path folder;

    @Test
    void theSamplePurchaseIsReadWhole() throws Exception {
        var dossier = DossierReader.read(SAMPLE.resolve("dossier.yaml"));

        assertThat(dossier.reference()).isEqualTo("2027-PAP");
        assertThat(dossier.launchDate()).isEqualTo("2027-03-15");
        assertThat(dossier.tenderDeadline()).isEqualTo(new Moment(LocalDate.of(2027, 4, 20), LocalTime.NOON));
        assertThat(dossier.buyer().operatingExpenditure()).isEqualTo("41000000.00");
        assertThat(dossier.group().mission()).isEqualTo(Group.Mission.AWARD);
        assertThat(dossier.group().members()).hasSize(31);
        assertThat(dossier.group().members().get(24).fullName()).isEqualTo("Commune de Rieux");
        assertThat(dossier.group().deliveryPoints()).hasSize(58);
        assertThat(dossier.group().currentContracts()).hasSize(2);
        assertThat(dossier.contract().totalMonths()).isEqualTo(48);
        assertThat(dossier.lots()).hasSize(6);
        assertThat(dossier.lots().get(2).criteria())
                .isEqualTo(dossier.lots().get(0).criteria());
        assertThat(dossier.lots().get(3).revision())
                .satisfies(revision -> assertThat(revision.fixedPart()).isEqualTo(new BigDecimal("0.15")));
        assertThat(dossier.conditions().socialExemption()).isEqualTo(Conditions.SocialExemption.IMMEDIATELY_AVAILABLE);
    }

    @Test
    void whatHappenedAfterThePublicationIsReadToo() throws Exception {
        var dossier = DossierReader.read(SAMPLE.resolve("dossier-attribution.yaml"));

        assertThat(dossier.deposits()).hasSize(5);
        assertThat(dossier.tenders())
                .isNotEmpty()
                .anySatisfy(tender -> assertThat(tender.requests())
                        .singleElement()
                        .satisfies(request -> assertThat(request.kind()).isEqualTo(Tender.RequestKind.ABNORMALLY_LOW)));
        assertThat(dossier.tenders().getFirst().subScores().get("QUALITY"))
                .containsExactly(new BigDecimal("12"), new BigDecimal("10"));
        assertThat(dossier.committeeMeeting().present()).isEqualTo(5);
        assertThat(dossier.award().signedOn()).isEqualTo("2027-06-02");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearestKnownOneAndItsLine() throws Exception {
        var refused = refused(LEAST + "tenderDeadlin: 2027-04-20T12:00\n");

        assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.path()).isEqualTo("tenderDeadlin");
            assertThat(refusal.line()).isEqualTo(5);
            assertThat(refusal.message()).contains("« tenderDeadline »");
        });
    }

    @Test
    void anUnknownNameInALotIsFoundByItsPath() throws Exception {
        var refused = refused(LEAST + """
                lots:
                  - number: "1"
                    criteria:
                      - {code: PRICE, wieght: "100"}
                """);

        assertThat(refused.refusals())
                .extracting(DossierRefused.Refusal::path)
                .containsExactlyInAnyOrder("lots[0].criteria[0].wieght", "lots[0].criteria[0].weight");
        assertThat(refused).hasMessageContaining("« weight »");
    }

    @Test
    void everythingWrongIsToldAtOnce() throws Exception {
        var refused = refused(LEAST + """
                tenderDeadline: 2027-04-20
                needDate: 1er septembre
                group: {mission: ATTRIBUTION, statutesProvide: peut-être, members: absent.csv}
                contract: {durationMonths: "12,5", renewals: -1, variants: [ALLOWED]}
                lots:
                  - {number: 1, maximum: "1 200"}
                  - {number: "1"}
                """);

        assertThat(refused.refusals())
                .extracting(DossierRefused.Refusal::path)
                .containsExactlyInAnyOrder(
                        "tenderDeadline",
                        "needDate",
                        "group.mission",
                        "group.statutesProvide",
                        "group.members",
                        "contract.durationMonths",
                        "contract.renewals",
                        "contract.variants",
                        "lots[0].maximum",
                        "lots[1].number");
        assertThat(refused)
                .hasMessageContaining("« ATTRIBUTION » lu ; écrivez l’un de ASSISTANCE, AWARD, INTEGRATED")
                .hasMessageContaining("absent.csv")
                .hasMessageContaining("2027-04-20T12:00");
    }

    @Test
    void aDraftNeedsItsFourFacts() throws Exception {
        var refused = refused("purpose: Papier\n");

        assertThat(refused.refusals())
                .extracting(DossierRefused.Refusal::path)
                .containsExactlyInAnyOrder("reference", "title", "launchDate", "jointOrder");
    }

    @Test
    void numbersAndCodesMayBeWrittenWithoutQuotes() throws Exception {
        var dossier = read(LEAST + "lots: [{number: 1, maximum: 41000000.10, cpv: 30197630}]\n");

        assertThat(dossier.lots()).singleElement().satisfies(lot -> {
            assertThat(lot.number()).isEqualTo("1");
            assertThat(lot.maximum()).isEqualTo(new BigDecimal("41000000.10"));
            assertThat(lot.cpv()).isEqualTo("30197630");
        });
    }

    @Test
    void aFileMadeToExhaustTheReaderIsRefused() throws Exception {
        assertThat(refused("a: " + "[".repeat(200) + "]".repeat(200) + "\n")).hasMessageContaining("niveaux");
        var laughs = new StringBuilder("a0: &a0 [x]\n");
        for (int at = 1; at < 30; at++) {
            laughs.append("a%d: &a%d [%s]\n".formatted(at, at, ("*a" + (at - 1) + ",").repeat(90)));
        }
        assertThat(refused(laughs.toString())).hasMessageContaining("renvois");
        assertThat(refused(LEAST + "lots: &l\n  - *l\n")).isNotNull();
        assertThat(refused("reference: [unclosed\n")).hasMessageContaining("YAML");
    }

    @Test
    void anUnreadablePassageIsToldInFrenchAtItsLine() throws Exception {
        assertThat(refused(LEAST + "group:\n\tmission: AWARD\n"))
                .hasMessageContaining("ligne 6")
                .hasMessageContaining("tabulation");
        assertThat(refused(LEAST + "---\n" + LEAST)).hasMessageContaining("second document");
        assertThat(refused(LEAST + "court: {name: \"Rennes}\n"))
                .hasMessageContaining("guillemets")
                .hasMessageNotContaining("found");
    }

    @Test
    void aCharacterThatIsNotSeenIsRefusedWhereItStands() throws Exception {
        assertThat(refused(LEAST + "purpose: \"Papier \\u202Erepap\"\n").refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.path()).isEqualTo("purpose");
                    assertThat(refusal.message()).contains("U+202E").doesNotContain("\u202E");
                });
    }

    @Test
    void aRowOfTheMembersIsToldByItsLine() throws Exception {
        Files.writeString(
                folder.resolve("m.csv"),
                "siren;nom;executoire_le\n213500135;Bains;2026-12-04\n21350;Bruc;4 décembre\n");

        var refused = refused(LEAST + "group: {members: m.csv}\n");

        assertThat(refused.refusals()).hasSize(2).allSatisfy(refusal -> {
            assertThat(refusal.file()).isEqualTo("m.csv");
            assertThat(refusal.line()).isEqualTo(3);
        });
    }

    private Dossier read(String yaml) throws IOException, DossierRefused {
        Files.writeString(folder.resolve("besoin.json"), "{}");
        return DossierReader.read(Files.writeString(folder.resolve("dossier.yaml"), yaml));
    }

    private DossierRefused refused(String yaml) {
        return catchThrowableOfType(DossierRefused.class, () -> read(yaml));
    }
}
