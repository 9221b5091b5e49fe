package fr.commandecommune.aggregation;

import static fr.commandecommune.aggregation.SmallCampaign.AULON;
import static fr.commandecommune.aggregation.SmallCampaign.BAREILLES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.aggregation.JointOrderViews.Row;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Aulon: 3 reams for its school, 4 for its hall, 2 litres; Bareilles: 5 reams. A ream is 4.20 €, a litre 3.10 €. */
class JointOrderViewsTest {

    private static final JointOrderViews VIEWS = TestHome.context().getBean(JointOrderViews.class);

    @TempDir
    private Path folder;

    private RunId run;

    @BeforeEach
    void addUp() {
        run = SmallCampaign.in(folder)
                .file(
                        "points-livraison.csv",
                        "siren;code;libelle;adresse;code_postal;ville;contact;telephone;horaires;acces",
                        AULON + ";ECOLE;École;1 rue;65240;Aulon;;;;",
                        AULON + ";MAIRIE;Mairie;2 rue;65240;Aulon;;;;")
                .returned(
                        "aulon.csv",
                        "siren;article;point_livraison;quantite",
                        AULON + ";PAP-001;ECOLE;3",
                        AULON + ";PAP-001;MAIRIE;4",
                        AULON + ";ENT-001;;2")
                .returned("bareilles.csv", "siren;article;quantite", BAREILLES + ";PAP-001;5")
                .addUp()
                .run()
                .id();
    }

    @Test
    void everyMemberHasItsSum() {
        assertThat(VIEWS.byMember(run))
                .containsExactly(row(AULON, "Aulon", "", 2, "35.60"), row(BAREILLES, "Bareilles", "", 1, "21.00"));
    }

    @Test
    void everyDeliveryPointHasItsOwnAndTheRestStandsWithoutOne() {
        assertThat(VIEWS.byDeliveryPoint(run))
                .containsExactly(
                        row(AULON, "Aulon", "", 1, "6.20"),
                        row(AULON, "Aulon", "ECOLE", 1, "12.60"),
                        row(AULON, "Aulon", "MAIRIE", 1, "16.80"),
                        row(BAREILLES, "Bareilles", "", 1, "21.00"));
    }

    @Test
    void theFamiliesAddUpToTheJointOrder() {
        var families = VIEWS.byFamily(run);

        assertThat(families).containsExactly(row("", "entretien", "", 1, "6.20"), row("", "papier", "", 1, "50.40"));
        assertThat(sum(families))
                .isEqualByComparingTo(TestHome.jointOrders()
                        .summary(run)
                        .orElseThrow()
                        .estimatedValue()
                        .annual());
    }

    private static Row row(String siren, String name, String point, long articles, String amount) {
        return new Row(siren, name, point, articles, new BigDecimal(amount), new BigDecimal(amount));
    }

    private static BigDecimal sum(List<Row> rows) {
        return rows.stream().map(Row::maximumAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
