package fr.commandecommune.intake;

import static fr.commandecommune.intake.SmallCampaign.hear;
import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.Anomaly.Severity;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.StagedNeed;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in rows and members in columns, or the other way round. */
class MatrixTest {

    @TempDir
    Path folder;

    @Test
    void articlesInRowsAndMembersInColumns() {
        var heard = hear(folder, "secteur.csv", """
                Secteur ; tableau commun

                Référence;Désignation;Unité;Redon;35237;Mairie de Saint-Just;TOTAL
                PAP-001;Papier;carton;4;néant;2;6
                pap-002;Papier;;0;5;;5
                TOTAL;;;4;5;2;11
                """);

        assertThat(heard.needs)
                .extracting(
                        StagedNeed::siren,
                        StagedNeed::article,
                        need -> need.figures().estimated().intValue(),
                        StagedNeed::line,
                        StagedNeed::estimatedColumn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("213502362", "PAP-001", 20, 4, "Redon"),
                        org.assertj.core.groups.Tuple.tuple("213502859", "PAP-001", 10, 4, "Mairie de Saint-Just"),
                        org.assertj.core.groups.Tuple.tuple("213502362", "PAP-002", 0, 5, "Redon"),
                        org.assertj.core.groups.Tuple.tuple("213502370", "PAP-002", 5, 5, "35237"));
        assertThat(heard.told(Severity.ALERTE)).isEmpty();
        assertThat(heard.told(Severity.INFO)).containsExactly("3;Mairie de Saint-Just;NOM_RAPPROCHE");
        assertThat(heard.count()).hasToString("LineCount[linesRead=6, staged=4, refused=0, noNeed=2]");
    }

    @Test
    void eachBadCellIsRefusedAndAnUnknownArticleOnce() {
        var heard = hear(folder, "secteur.csv", """
                Référence;Unité;Redon;Renac;Saint-Just;TOTAL
                PAP-001;ramette;-5;3,5;environ 40;
                XXX-001;ramette;3;;2;
                PAP-002;palette;3;;2;5
                PAP-002;ramette;72;65;14;161
                LOT 2;;;;;
                """);

        assertThat(heard.refusals())
                .containsExactly(
                        "2;Redon;NEGATIF",
                        "2;Renac;NON_ENTIER",
                        "2;Saint-Just;NOMBRE_ILLISIBLE",
                        "3;Référence;ARTICLE_INCONNU",
                        "4;Unité;UNITE_INCONNUE");
        assertThat(heard.told(Severity.ALERTE)).containsExactly("5;TOTAL;TOTAL_DIFFERENT");
        assertThat(heard.count()).hasToString("LineCount[linesRead=12, staged=3, refused=7, noNeed=2]");
    }

    @Test
    void aColumnThatNamesNoMemberButCarriesFiguresIsRefusedLineByLine() {
        var heard = hear(folder, "secteur.csv", """
                Référence;Prix unitaire HT;Redon;Glénac;Langon;Observations
                PAP-001;4,20;1;2;;3 livraisons
                PAP-002;4,20;1;néant;4;12
                PAP-001;4,20;;voir mairie;;
                """);

        assertThat(heard.needsInShort()).containsExactly("PAP-001 1/1/1", "PAP-002 1/1/1");
        assertThat(heard.refusals()).containsExactly("2;Glénac;MEMBRE_INCONNU", "3;Langon;MEMBRE_AMBIGU");
        assertThat(heard.anomalies.getFirst().value()).isEqualTo("2");
    }

    @Test
    void aNilRowIsTickedForEachMember() {
        var heard = hear(folder, "secteur.csv", "Référence;Redon;Renac;Saint-Just\nPAP-001;1;;\nNEANT;;X;\n");

        assertThat(heard.nils).extracting(NilReturn::siren).containsExactly("213502370");
        assertThat(heard.named).containsExactly("213502362", "213502370");
    }

    @Test
    void membersInRowsAndArticlesInColumns() {
        var heard = hear(folder, "secteur.csv", """
                Commune;SIREN;PAP-001;ent-004;PAP-002;Total;Néant
                Désignation;;Papier;Savon;Papier;;
                Unité;;carton;litre;ramette;;
                Redon;213502362;4;1,5;;5,5;
                St Just;;;0;-;0;
                Renac;213502370;;;;;x
                TOTAL;;4;1,5;0;5,5;
                """);

        assertThat(heard.needsInShort()).containsExactly("PAP-001 20/20/20", "ENT-004 1.5/1.5/1.5", "ENT-004 0/0/0");
        assertThat(heard.needs)
                .extracting(StagedNeed::estimatedColumn)
                .containsExactly("PAP-001", "ent-004", "ent-004");
        assertThat(heard.nils).extracting(NilReturn::siren).containsExactly("213502370");
        assertThat(heard.told(Severity.ALERTE)).isEmpty();
        assertThat(heard.refusals()).isEmpty();
    }

    @Test
    void aMemberOrAnArticleThatIsNotKnownIsRefusedOnce() {
        var heard = hear(folder, "secteur.csv", """
                Commune;PAP-001;PAP-099;ENT-004;Observations
                Redon;4;5;1;8
                Glénac;4;5;1;
                Renac;x;5;-1;
                """);

        assertThat(heard.needsInShort()).containsExactly("PAP-001 4/4/4", "ENT-004 1/1/1");
        assertThat(heard.refusals())
                .containsExactly(
                        "1;PAP-099;ARTICLE_INCONNU",
                        "3;Commune;MEMBRE_INCONNU",
                        "4;PAP-001;NOMBRE_ILLISIBLE",
                        "4;ENT-004;NEGATIF");
    }
}
