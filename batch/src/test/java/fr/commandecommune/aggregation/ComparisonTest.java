package fr.commandecommune.aggregation;

import static fr.commandecommune.aggregation.SmallCampaign.AULON;
import static fr.commandecommune.aggregation.SmallCampaign.BAREILLES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.aggregation.AggregationRun.LineTotals;
import fr.commandecommune.aggregation.AggregationRun.State;
import fr.commandecommune.need.JointOrder.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lines of a campaign mean beside one another. */
class ComparisonTest {

    private static final String HEADER = "siren;article;quantité";

    @TempDir
    private Path folder;

    @Test
    void theSameLineTwiceIsCountedOnceAndTold() {
        var outcome = SmallCampaign.in(folder)
                .returned("aulon.csv", HEADER, AULON + ";PAP-001;10", AULON + ";PAP-001;10")
                .addUpWhole();

        assertThat(outcome.needs()).containsExactly(AULON + ";PAP-001;1;10;10;10;aulon.csv;2");
        assertThat(outcome.told()).containsExactly("aulon.csv:3: INFO DOUBLON");
        assertThat(outcome.run().lines()).isEqualTo(new LineTotals(2, 1, 0, 1, 0));
        assertThat(outcome.run().state()).isEqualTo(State.DONE);
    }

    @Test
    void theSameNeedInCartonsAndInReamsIsTheSameLine() {
        var outcome = SmallCampaign.in(folder)
                .returned(
                        "aulon.csv",
                        "siren;article;quantité;unité",
                        AULON + ";PAP-001;2;carton",
                        AULON + ";PAP-001;10;ramette")
                .addUpWhole();

        assertThat(outcome.needs()).containsExactly(AULON + ";PAP-001;1;10;10;10;aulon.csv;2");
        assertThat(outcome.told()).contains("aulon.csv:3: INFO DOUBLON");
    }

    @Test
    void twoDifferentFiguresAreBothRefusedAndThereIsNoJointOrder() {
        var outcome = SmallCampaign.in(folder)
                .returned("aulon.csv", HEADER, AULON + ";PAP-001;10", AULON + ";PAP-001;12", AULON + ";ENT-001;3")
                .addUpWhole();

        assertThat(outcome.told())
                .containsExactly(
                        "aulon.csv:2:quantité REFUS LIGNES_CONTRADICTOIRES",
                        "aulon.csv:3:quantité REFUS LIGNES_CONTRADICTOIRES");
        assertThat(outcome.message()).contains("Ligne 2", "« 10 » ici", "« 12 » à aulon.csv:3");
        assertThat(outcome.run().state()).isEqualTo(State.REFUSED);
        assertThat(outcome.run().resultHash()).isNull();
        assertThat(outcome.out().resolve("commande-groupee.json")).doesNotExist();
        assertThat(outcome.out().resolve("anomalies.csv")).exists();
        assertThat(outcome.out().resolve("rapprochement.json")).exists();
    }

    @Test
    void theFigureThatDiffersIsTheOneThatIsNamed() {
        var outcome = SmallCampaign.in(folder)
                .returned(
                        "aulon.csv",
                        "siren;article;minimum;estime;maximum",
                        AULON + ";PAP-001;2;10;12",
                        AULON + ";PAP-001;5;10;12")
                .addUpWhole();

        assertThat(outcome.message()).contains("Ligne 2", "un minimum différent", "« 2 » ici", "« 5 » à aulon.csv:3");
    }

    @Test
    void aJointOrderOfAnEarlierRunIsNotMistakenForThisOne() {
        var campaign = SmallCampaign.in(folder).returned("aulon.csv", HEADER, AULON + ";PAP-001;10");
        campaign.addUpWhole();
        var outcome = campaign.returned("bareilles.csv", HEADER, BAREILLES + ";PAP-001;peut-être")
                .addUpWhole();

        assertThat(outcome.run().state()).isEqualTo(State.REFUSED);
        assertThat(outcome.out().resolve("commande-groupee.json")).doesNotExist();
        assertThat(outcome.out().resolve("commande-groupee.json.ancien")).exists();
    }

    @Test
    void twoReturnsOfOneMemberCompleteEachOther() {
        var outcome = SmallCampaign.in(folder)
                .returned("a.csv", HEADER, AULON + ";PAP-001;10", AULON + ";ENT-001;3")
                .returned("b.csv", HEADER, AULON + ";PAP-001;10", AULON + ";PAP-002;1,5")
                .addUpWhole();

        assertThat(outcome.needs())
                .containsExactly(
                        AULON + ";ENT-001;2;3;3;3;a.csv;3",
                        AULON + ";PAP-001;1;10;10;10;a.csv;2",
                        AULON + ";PAP-002;1;1.5;1.5;1.5;b.csv;3");
        assertThat(outcome.told()).containsExactly("b.csv:2: INFO DOUBLON");
    }

    @Test
    void twoReturnsOfOneMemberThatDifferAreRefusedWhereTheyDiffer() {
        var outcome = SmallCampaign.in(folder)
                .returned("a.csv", HEADER, AULON + ";PAP-001;10", AULON + ";ENT-001;3")
                .returned("b.csv", HEADER, AULON + ";PAP-001;11")
                .addUp();

        assertThat(outcome.needs()).containsExactly(AULON + ";ENT-001;2;3;3;3;a.csv;3");
        assertThat(outcome.told())
                .containsExactly(
                        "a.csv:2:quantité REFUS LIGNES_CONTRADICTOIRES",
                        "b.csv:2:quantité REFUS LIGNES_CONTRADICTOIRES");
        assertThat(outcome.run().lines()).isEqualTo(new LineTotals(3, 1, 2, 0, 0));
        assertThat(outcome.run().state()).isEqualTo(State.DONE);
    }

    @Test
    void deliveryPointsAreSummedAndKeptApart() {
        var outcome = withPoints()
                .returned(
                        "aulon.csv",
                        "siren;article;point_livraison;minimum;estime;maximum",
                        AULON + ";PAP-001;MAIRIE;10;20;30",
                        AULON + ";PAP-001;ECOLE;1;2;3")
                .addUpWhole();

        assertThat(outcome.needs()).containsExactly(AULON + ";PAP-001;1;11;22;33;aulon.csv;2");
        assertThat(outcome.lines("livraisons.csv"))
                .containsExactly(
                        "siren;point;article;minimum;estime;maximum",
                        AULON + ";ECOLE;PAP-001;1;2;3",
                        AULON + ";MAIRIE;PAP-001;10;20;30");
        assertThat(TestHome.jointOrders()
                        .shares(outcome.run().id(), "PAP-001", 0, 10)
                        .rows()
                        .getFirst()
                        .source())
                .isEqualTo("aulon.csv:2, aulon.csv:3");
    }

    @Test
    void aLineWithoutADeliveryPointBesideOneThatNamesItIsDoubtful() {
        var outcome = withPoints()
                .returned(
                        "aulon.csv",
                        "siren;article;point_livraison;quantité",
                        AULON + ";PAP-001;MAIRIE;10",
                        AULON + ";PAP-001;;20")
                .addUp();

        assertThat(outcome.needs()).isEmpty();
        assertThat(outcome.told()).hasSize(2).allMatch(told -> told.endsWith("REFUS LIGNES_CONTRADICTOIRES"));
    }

    private SmallCampaign withPoints() {
        return SmallCampaign.in(folder)
                .file(
                        "points-livraison.csv",
                        "siren;code;libelle;adresse;code_postal;ville;contact;telephone;horaires;acces",
                        AULON + ";MAIRIE;Mairie;Le Bourg;65240;Aulon;;;;",
                        AULON + ";ECOLE;École;Le Bourg;65240;Aulon;;;;");
    }

    @Test
    void anExplicitNilBesideNeedsIsRefusedAndTheNeedsStay() {
        var outcome = SmallCampaign.in(folder)
                .returned("a.csv", HEADER, AULON + ";PAP-001;10")
                .returned("b.csv", HEADER, AULON + ";NEANT;")
                .addUp();

        assertThat(outcome.needs()).hasSize(1);
        assertThat(outcome.told()).containsExactly("b.csv:2:article REFUS NEANT_CONTRADICTOIRE");
        assertThat(outcome.run().lines()).isEqualTo(new LineTotals(2, 1, 1, 0, 0));
        assertThat(status(outcome, AULON)).isEqualTo(Status.ANSWERED);
    }

    @Test
    void aMemberIsNilAfterAnExplicitNilAndSilentWithoutAnyLine() {
        var outcome = SmallCampaign.in(folder)
                .returned("a.csv", HEADER, AULON + ";NEANT;")
                .returned("b.csv", HEADER, AULON + ";NEANT;")
                .addUpWhole();

        assertThat(status(outcome, AULON)).isEqualTo(Status.NIL);
        assertThat(status(outcome, BAREILLES)).isEqualTo(Status.SILENT);
        assertThat(outcome.run().lines()).isEqualTo(new LineTotals(2, 0, 0, 1, 1));
    }

    @Test
    void aZeroIsAnAnswer() {
        var outcome = SmallCampaign.in(folder)
                .returned("a.csv", HEADER, AULON + ";PAP-001;0", AULON + ";ENT-001;")
                .addUpWhole();

        assertThat(outcome.needs()).containsExactly(AULON + ";PAP-001;1;0;0;0;a.csv;2");
        assertThat(status(outcome, AULON)).isEqualTo(Status.ANSWERED);
        assertThat(outcome.run().lines()).isEqualTo(new LineTotals(2, 1, 0, 0, 1));
    }

    @Test
    void moreThanTenTimesTheMedianPerInhabitantIsQuestionedAndTenTimesIsNot() {
        var tenTimes = fiveAskingFor("10", "10", "10", "10", "100").addUpWhole();
        assertThat(tenTimes.told()).isEmpty();

        var more = fiveAskingFor("10", "10", "10", "10", "101").addUpWhole();
        assertThat(more.told()).containsExactly("e.csv:2:quantité ALERTE ECART_INHABITUEL");
    }

    @Test
    void lessThanATenthOfTheMedianIsQuestionedAndATenthIsNot() {
        assertThat(fiveAskingFor("10", "10", "10", "10", "1").addUpWhole().told())
                .isEmpty();
        assertThat(fiveAskingFor("11", "11", "11", "11", "1").addUpWhole().told())
                .containsExactly("e.csv:2:quantité ALERTE ECART_INHABITUEL");
    }

    @Test
    void fourMembersAreTooFewToQuestionAnyone() {
        // the fifth answers zero: it does not ask for the article
        assertThat(fiveAskingFor("1", "1", "1", "5000", "0").addUpWhole().told())
                .isEmpty();
    }

    private SmallCampaign fiveAskingFor(String... quantities) {
        var sirens =
                new String[] {AULON, BAREILLES, SmallCampaign.CADEAC, SmallCampaign.ESTENSAN, SmallCampaign.GUCHEN};
        var campaign = SmallCampaign.in(folder);
        for (var i = 0; i < sirens.length; i++) {
            campaign.returned((char) ('a' + i) + ".csv", HEADER, sirens[i] + ";PAP-001;" + quantities[i]);
        }
        return campaign;
    }

    @Test
    void anExclusiveContractThatStillRunsAtTheStartIsTold() {
        // the new contract may start on the day of the launch, 15 March 2027
        var outcome = SmallCampaign.in(folder)
                .file(
                        "contrats-en-cours.csv",
                        "siren;famille;titulaire;fin;preavis_mois;exclusif",
                        AULON + ";papier;Ancien;2027-03-15;3;oui",
                        AULON + ";entretien;Ancien;2027-03-14;3;oui",
                        BAREILLES + ";papier;Autre;2028-01-01;3;non")
                .returned("a.csv", HEADER, AULON + ";PAP-001;10", AULON + ";ENT-001;3")
                .returned("b.csv", HEADER, BAREILLES + ";PAP-001;10")
                .addUpWhole();

        assertThat(outcome.told()).containsExactly("a.csv:2:quantité ALERTE CONTRAT_EN_COURS");
    }

    private static Status status(SmallCampaign.Outcome outcome, String siren) {
        return TestHome.jointOrders().members(outcome.run().id()).stream()
                .filter(member -> member.siren().equals(siren))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
