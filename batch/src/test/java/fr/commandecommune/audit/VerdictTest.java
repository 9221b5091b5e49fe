package fr.commandecommune.audit;

import static fr.commandecommune.audit.Essential.contract;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a contract; the figures are those of the notices published in the Journal officiel. */
class VerdictTest {

    private static final String WITHOUT = "Marché passé sans publicité ni mise en concurrence préalable";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} €, CPV {1}, {2}, {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                // 221 000 € from 2024 on; the cent below was formal six months before (215 000 €)
                "220999.99 | 30197630-1 | 2024-05-15 | Procédure adaptée | CONSISTENT | L2123-1, R2123-1",
                "221000 | 30197630-1 | 2024-05-15 | Procédure adaptée | INCONSISTENT | L2124-1, R2124-1",
                // 216 000 € since 2026: 218 000 € was adapted under the law of six months before, until 30 June 2026
                "218000 | 30197630-1 | 2026-06-30 | Procédure adaptée | CONSISTENT | L2123-1, R2123-1",
                "218000 | 30197630-1 | 2026-07-01 | Procédure adaptée | INCONSISTENT | L2124-1, R2124-1",
                // works: 5 538 000 € in 2024 and 2025
                "5537999.99 | 45214200-2 | 2024-08-15 | PROCEDURE ADAPTEE | CONSISTENT | L2123-1, R2123-1",
                "5538000 | 45214200-2 | 2024-08-15 | Procédure adaptée | INCONSISTENT | L2124-1, R2124-1",
                // social services are adapted whatever their value; a general code may stand for them
                "900000 | 85312110-3 | 2024-05-15 | Procédure adaptée | CONSISTENT | R2123-1, R2123-7",
                "900000 | 79000000-4 | 2024-05-15 | Procédure adaptée | DOUBTFUL | L2124-1, R2124-1, R2123-1, R2123-7",
                // tenders are open to all
                "10 | 30197630-1 | 2024-05-15 | Appel d'offres ouvert | CONSISTENT | R2124-2",
                "900000 | 30197630 | 2024-05-15 | Appel d’offres restreint | CONSISTENT | R2124-2",
                // 15 € less than 40 000 €, then at it
                "39985 | 30197630-1 | 2024-05-15 | WITHOUT | CONSISTENT | R2122-8",
                "40000 | 30197630-1 | 2024-05-15 | WITHOUT | DOUBTFUL | R2122-8, R2122-1 à R2122-11",
                // 60 000 € from 1 April 2026: not yet on the day before
                "50000 | 30197630-1 | 2026-04-01 | WITHOUT | CONSISTENT | R2122-8",
                "50000 | 30197630-1 | 2026-03-31 | WITHOUT | DOUBTFUL | R2122-8, R2122-1 à R2122-11",
                // negotiation asks for a case of R2124-3 from the threshold on, and for nothing below
                "300000 | 30197630-1 | 2024-05-15 | Procédure avec négociation | DOUBTFUL | R2124-3, R2124-4",
                "300000 | 30197630-1 | 2024-05-15 | Dialogue compétitif | DOUBTFUL | R2124-5, R2124-6",
                "100000 | 30197630-1 | 2024-05-15 | Dialogue compétitif | CONSISTENT | L2123-1, R2123-1",
                // a commune that runs a water network has the threshold of 443 000 €
                "300000 | 65100000-4 | 2024-05-15 | Procédure adaptée | DOUBTFUL | L2124-1, R2124-1, L2123-1, R2123-1",
                "443000 | 65100000-4 | 2024-08-15 | Procédure adaptée | INCONSISTENT | L2124-1, R2124-1",
                // the law before 2016 and after 2027 is not known
                "300000 | 30197630-1 | 2014-05-15 | Procédure adaptée | DOUBTFUL | ''",
                "300000 | 30197630-1 | 2029-05-15 | Procédure adaptée | DOUBTFUL | ''",
                "0 | 30197630-1 | 2024-05-15 | Procédure adaptée | DOUBTFUL | ''",
                "100 | 30197630-1 | 2024-05-15 | Gré à gré | DOUBTFUL | ''",
            })
    void eachContractGetsItsVerdictWithItsArticlesInAllThreeForms(
            String amount, String cpv, String day, String procedure, String verdict, String articles)
            throws IOException {
        var contract = contract("M1").of(amount, cpv, day, procedure.replace("WITHOUT", WITHOUT));

        for (var text : new String[] {Essential.v1(contract), Essential.v2(contract), Essential.csv(contract)}) {
            var found = Audited.of(folder, text).verdict();

            assertThat(found.getField("verdict")).as(found.getField("raison")).isEqualTo(verdict);
            assertThat(found.getField("articles")).isEqualTo(articles);
            assertThat(found.getField("raison")).endsWith(".");
        }
    }

    @Test
    void theReasonSaysWhenOneOfTheTwoDaysAloneExplainsTheProcedure() throws IOException {
        var paper = contract("M1").of("218000", "30197630-1", "2026-06-30", "Procédure adaptée");

        assertThat(reason(paper))
                .contains("218 000,00 € HT est inférieur à 221 000,00 € HT")
                .contains("d’une seule des deux dates essayées")
                .contains("six mois avant la notification (30 décembre 2025)");
    }

    @Test
    void theStateHasItsOwnThreshold() throws IOException {
        var paper = contract("M1").of("150000", "30197630-1", "2024-05-15", "Procédure adaptée");

        assertThat(verdict(paper.with("acheteur_id", "17350001000012"))).isEqualTo("INCONSISTENT");
        assertThat(verdict(paper)).isEqualTo("CONSISTENT");
        // a public body of another number may be central or local
        assertThat(verdict(paper.with("acheteur_id", "13001653800014"))).isEqualTo("DOUBTFUL");
    }

    @Test
    void withoutACodeTheNatureIsNotGuessed() throws IOException {
        var unknown = contract("M1").of("300000", "", "2024-05-15", "Procédure adaptée");

        assertThat(verdict(unknown)).isEqualTo("DOUBTFUL");
        assertThat(verdict(unknown.with("montant", "6000000"))).isEqualTo("DOUBTFUL");
        assertThat(verdict(unknown.with("montant", "100000"))).isEqualTo("CONSISTENT");
    }

    @Test
    void aContractCalledOffFromAFrameworkHasTheProcedureOfItsFramework() throws IOException {
        var calledOff = contract("M1")
                .of("300000", "30197630-1", "2024-05-15", "Procédure adaptée")
                .with("idAccordCadre", "AC1");

        assertThat(verdict(calledOff)).isEqualTo("DOUBTFUL");
        assertThat(reason(calledOff)).contains("marché subséquent");
    }

    /** 300 000 € of paper after an adapted procedure would be against R2124-1. */
    @Test
    void partnershipContractsHaveRulesOfTheirOwn() throws IOException {
        for (var nature :
                new String[] {"Marché de partenariat", "MARCHE DE PARTENARIAT", "marché de partenariat (PPP)"}) {
            var partnership = contract("M1")
                    .of("300000", "30197630-1", "2024-05-15", "Procédure adaptée")
                    .with("nature", nature);

            for (var text :
                    new String[] {Essential.v1(partnership), Essential.v2(partnership), Essential.csv(partnership)}) {
                var verdict = Audited.of(folder, text).verdict();

                assertThat(verdict.getField("verdict")).isEqualTo("DOUBTFUL");
                assertThat(verdict.getField("articles")).isEqualTo("L1112-1");
                assertThat(verdict.getField("raison")).contains("partenariat suit des règles propres");
            }
        }
    }

    @Test
    void defenceHasRulesOfItsOwn() throws IOException {
        var arms = contract("M1").with("nature", "Marché de défense ou de sécurité");

        assertThat(verdict(arms)).isEqualTo("DOUBTFUL");
        assertThat(reason(arms)).contains("défense");
    }

    private String verdict(Essential contract) throws IOException {
        return Audited.of(folder, Essential.v2(contract)).verdict().getField("verdict");
    }

    /** With plain spaces. */
    private String reason(Essential contract) throws IOException {
        return Audited.of(folder, Essential.v2(contract))
                .verdict()
                .getField("raison")
                .replaceAll("[\u00A0\u202F]", " ");
    }
}
