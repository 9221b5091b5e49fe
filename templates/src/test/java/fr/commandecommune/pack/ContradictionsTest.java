package fr.commandecommune.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.document.pdf.PrintedDocument;
import fr.commandecommune.pack.PackResult.Alert;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that contradict the law or another fact: told with the article, and in the way of a final version. */
class ContradictionsTest {

    private static final String DOSSIER = "dossier.yaml";
    private static final String MEMBERS = "membres-groupement.csv";

    @TempDir
    Path folder;

    @Test
    void aMaximumUnderWhatTheMembersAskFor() throws Exception {
        // lot 1: 94 236,29 € a year over 48 months = 376 945,16 €; the cent below
        stops("    maximumReason: \"Hausse", "    maximum: \"376945.15\"\n    maximumReason: \"Hausse", "R2162-4");
    }

    @Test
    void aMaximumThatIsJustWhatTheMembersAskFor() throws Exception {
        var alerts = Redon.in(folder)
                .with(DOSSIER, "    maximumReason: \"Hausse", "    maximum: \"376945.16\"\n    maximumReason: \"Hausse")
                .alerts();

        assertThat(alerts).noneMatch(Alert::blocking);
    }

    @Test
    void aDeadlineOneDayShorterThanTheLaw() throws Exception {
        // 30 days by electronic means (R2161-3, 2°), the day of sending not counted: 15 March + 30 = 14 April
        stops("tenderDeadline: 2027-04-20", "tenderDeadline: 2027-04-13", "R2161-3");
    }

    @Test
    void aDeadlineOnTheVeryDayIsOnlyATightOne() throws Exception {
        var alerts = Redon.in(folder)
                .with(DOSSIER, "tenderDeadline: 2027-04-20", "tenderDeadline: 2027-04-14")
                .with(DOSSIER, "answersUntil: 2027-04-14", "answersUntil: 2027-04-08")
                .with(DOSSIER, "questionsUntil: 2027-04-09", "questionsUntil: 2027-04-07")
                .alerts();

        assertThat(alerts)
                .anyMatch(alert -> !alert.blocking() && alert.field().equals("tenderDeadline"))
                .noneMatch(Alert::blocking);
    }

    @Test
    void answersTooLateToBeRead() throws Exception {
        stops("answersUntil: 2027-04-14", "answersUntil: 2027-04-15", "R2132-6");
    }

    @Test
    void priceAsTheOnlyCriterionOfOneLot() throws Exception {
        stops(
                "cpv: \"30192000\", nuts: [FRH03, FRH04, FRG01], marginPercent: \"15\", maximumReason: \"Comme le lot 1.\", deliveryDays: 3, revision: *papier, criteria: *criteria",
                "cpv: \"30192000\", nuts: [FRH03, FRH04, FRG01], marginPercent: \"15\", maximumReason: \"Comme le lot 1.\", deliveryDays: 3, revision: *papier, criteria: [{code: PRICE, label: Prix, weight: 100}]",
                "R2152-7");
    }

    @Test
    void weightsThatDoNotMakeAHundred() throws Exception {
        stops(
                "label: \"Prix (montant du DQE)\", weight: \"50\"",
                "label: \"Prix (montant du DQE)\", weight: \"40\"",
                "R2152-12");
    }

    @Test
    void subCriteriaThatDoNotMakeTheirCriterion() throws Exception {
        stops(
                "label: \"Emballages et logistique\", weight: \"8\"",
                "label: \"Emballages et logistique\", weight: \"9\"",
                "R2152-12");
    }

    @Test
    void aConventionSignedAfterTheLaunch() throws Exception {
        stops("conventionSignedOn: 2027-02-26", "conventionSignedOn: 2027-03-16", "L2113-7");
    }

    @Test
    void aMemberWithoutAnEnforceableDeliberation() throws Exception {
        var pack = Redon.in(folder)
                .with(
                        MEMBERS,
                        "2026-12-14;2026-12-15;2026-12-21;2026-12-21;2026-12-24",
                        "2026-12-14;2026-12-15;2026-12-21;;2026-12-24")
                .finalVersion();

        assertThat(pack.written()).isFalse();
        assertThat(pack.alerts()).filteredOn(Alert::blocking).singleElement().satisfies(alert -> {
            assertThat(alert.message()).contains("Plessé", "prochain conseil le 15\u00A0mars 2027");
            assertThat(alert.article()).contains("L2131-1");
        });
    }

    @Test
    void aLotThatTheJointOrderDoesNotHave() throws Exception {
        stops("  - number: \"6\"", "  - number: \"7\"", "");
    }

    @Test
    void aSocialConditionAndAReasonToHaveNone() throws Exception {
        stops("  socialExemption:", "  social: \"5 % des heures\"\n  socialExemption:", "L2112-2-1");
    }

    @Test
    void samplesOfALotThatIsNotThere() throws Exception {
        stops("samples: {lots: [\"1\", \"3\"", "samples: {lots: [\"1\", \"9\"", "R2151-15");
    }

    @Test
    void questionsClosedBeforeTheLaunch() throws Exception {
        stops("questionsUntil: 2027-04-09", "questionsUntil: 2027-03-14", "R2132-6");
    }

    @Test
    void aContractThatBeginsBeforeTheTendersAreRead() throws Exception {
        warns("startDate: 2027-09-01", "startDate: 2027-04-20", "contract.startDate", "les plis sont attendus");
    }

    @Test
    void aContractThatBeginsBeforeTheStandStillEnds() throws Exception {
        // R2182-1: 11 days by electronic means; 20 April + 11 = 1 May
        warns("startDate: 2027-09-01", "startDate: 2027-04-30", "contract.startDate", "1er\u00A0mai 2027");
        var onTheDay = Redon.in(folder).with(DOSSIER, "startDate: 2027-09-01", "startDate: 2027-05-01");
        assertThat(onTheDay.alerts()).noneMatch(alert -> alert.field().equals("contract.startDate"));
    }

    @Test
    void firmPricesThatAreRevised() throws Exception {
        warns("priceForm: REVISABLE", "priceForm: FIRM", "lots[0].revision", "Les prix sont fermes");
    }

    @Test
    void moreLotsTenderedThanThereAre() throws Exception {
        warns("maxTendered: 6", "maxTendered: 7", "lotsRule.maxTendered", "la consultation en a 6");
    }

    private void warns(String from, String to, String field, String said) throws Exception {
        assertThat(Redon.in(folder).with(DOSSIER, from, to).alerts())
                .filteredOn(alert -> !alert.blocking() && alert.field().equals(field))
                .singleElement()
                .satisfies(alert -> assertThat(alert.message()).contains(said));
    }

    @Test
    void moreLotsWonThanTendered() throws Exception {
        stops("maxTendered: 6", "maxTendered: 5", "R2113-1");
    }

    @Test
    void aDraftIsMadeAllTheSameAndSaysProject() throws Exception {
        var redon = Redon.in(folder).with(DOSSIER, "maxTendered: 6", "maxTendered: 5");

        assertThat(redon.draft().written()).isTrue();
        assertThat(PrintedDocument.read(redon.out("01-note-de-procedure.pdf")).page(1))
                .contains("PROJET");
    }

    @Test
    void anExclusiveContractThatStillRuns() throws Exception {
        var alerts = Redon.in(folder).alerts();

        assertThat(alerts)
                .anyMatch(alert -> !alert.blocking() && alert.message().contains("Bains-sur-Oust est liée"))
                .anyMatch(alert -> alert.message().contains("Pierric et Théhillac"));
    }

    private void stops(String from, String to, String article) throws Exception {
        var redon = Redon.in(folder).with(DOSSIER, from, to);

        var pack = redon.finalVersion();

        assertThat(pack.written()).isFalse();
        assertThat(pack.alerts())
                .filteredOn(Alert::blocking)
                .isNotEmpty()
                .anyMatch(alert -> alert.article().contains(article));
    }
}
