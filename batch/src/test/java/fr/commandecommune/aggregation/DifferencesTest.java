package fr.commandecommune.aggregation;

import static fr.commandecommune.aggregation.SmallCampaign.AULON;
import static fr.commandecommune.aggregation.SmallCampaign.BAREILLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferencesTest {

    private static final String HEADER = "siren;article;quantite";

    @TempDir
    private Path folder;

    @Test
    void aCorrectedReturnChangesItsOwnLinesTheLotAndTheValueAndNothingElse() {
        var campaign = SmallCampaign.in(folder)
                .file(
                        "campagne.csv",
                        "code;intitule;annee;duree_mois;reconductions;coordonnateur_siren;date_lancement",
                        "ECART-1;Papier;2027;12;3;" + AULON + ";2027-03-15")
                .returned("aulon.csv", HEADER, AULON + ";PAP-001;40", AULON + ";ENT-001;2,5")
                .returned("bareilles.csv", HEADER, BAREILLES + ";PAP-001;10");
        var first = campaign.addUp();
        assertThat(first.out().resolve("ecarts.csv")).doesNotExist();

        // 4.20 € a ream: 50 reams were 210.00 a year, 65 are 273.00; savon, 2.5 × 3.10 = 7.75, leaves
        var second =
                campaign.returned("aulon.csv", HEADER, AULON + ";PAP-001;55").addUp();

        assertThat(second.lines("ecarts.csv"))
                .containsExactly(
                        "objet;siren;article;lot;donnee;avant;apres;ecart",
                        "VALEUR;;;;annuelle;217.75;273.00;55.25",
                        "VALEUR;;;;totale;871.00;1092.00;221.00",
                        "LOT;;;1;montant_estime;210.00;273.00;63.00",
                        "LOT;;;1;montant_maximum;210.00;273.00;63.00",
                        "LOT;;;2;montant_estime;7.75;0.00;-7.75",
                        "LOT;;;2;montant_maximum;7.75;0.00;-7.75",
                        "BESOIN;216500447;ENT-001;2;minimum;2.5;0;-2.5",
                        "BESOIN;216500447;ENT-001;2;estime;2.5;0;-2.5",
                        "BESOIN;216500447;ENT-001;2;maximum;2.5;0;-2.5",
                        "BESOIN;216500447;PAP-001;1;minimum;40;55;15",
                        "BESOIN;216500447;PAP-001;1;estime;40;55;15",
                        "BESOIN;216500447;PAP-001;1;maximum;40;55;15");
        // asked again it is the same comparison, not one with itself
        assertThat(campaign.addUp().lines("ecarts.csv")).hasSize(13);
    }

    @Test
    void whereAThresholdIsCrossedItSaysFromWhichProcedureToWhich() {
        var campaign = SmallCampaign.in(folder)
                .file(
                        "campagne.csv",
                        "code;intitule;annee;duree_mois;reconductions;coordonnateur_siren;date_lancement",
                        "ECART-2;Papier;2027;12;3;" + AULON + ";2027-03-15")
                .returned("aulon.csv", HEADER, AULON + ";PAP-001;10000");
        campaign.addUp();

        // 10 000 × 4.20 × 4 years = 168 000 €; 15 000 reams make 252 000 €, beyond the European threshold of that day
        var second =
                campaign.returned("aulon.csv", HEADER, AULON + ";PAP-001;15000").addUp();

        assertThat(second.lines("ecarts.csv"))
                .contains("PROCEDURE;;;;procedure;procédure adaptée;procédure formalisée;")
                .contains("VALEUR;;;;totale;168000.00;252000.00;84000.00");
    }
}
