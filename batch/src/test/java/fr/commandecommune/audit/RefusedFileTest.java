package fr.commandecommune.audit;

import static fr.commandecommune.audit.Essential.contract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is no essential data is refused in a sentence, and nothing is written. */
class RefusedFileTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        var whole = Essential.v1(contract("M1"), contract("M2"));
        return Stream.of(
                Arguments.of("", "vide"),
                Arguments.of(" \n\n", "vide"),
                Arguments.of("%PDF-1.7\n", "PDF"),
                Arguments.of("PK\u0003\u0004", "ZIP"),
                Arguments.of("<html>", "XML"),
                Arguments.of("a\u0000b", "pas du texte"),
                Arguments.of("{\"marches\":\"x\"}", "ni une liste"),
                Arguments.of("{\"lots\":[]}", "pas de « marches »"),
                Arguments.of("[{\"id\":1}]", "liste JSON"),
                Arguments.of(whole + whole, "suivi d’autre chose"),
                Arguments.of("{\"marches\":[],\"marches\":[]}", "deux fois"),
                Arguments.of(whole.substring(0, whole.length() - 30), "coupé vers la ligne 1"),
                Arguments.of("{\"marches\":" + "[".repeat(100_000), "sans fin"),
                Arguments.of("nom;prénom\nA;B\n", "pas de colonne id"),
                Arguments.of("id;montant\nA;1\n", "acheteur.id, dateNotification, procedure"),
                Arguments.of("id;acheteur.id;montant;dateNotification;procedure\nA;\"2", "guillemet"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedAndNothingIsWritten(String text, String sentence) throws IOException {
        refuses(text.getBytes(StandardCharsets.UTF_8), sentence);
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWhereverTheyStand() throws IOException {
        refuses(Essential.v2(contract("M1").with("objet", "Été")).getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
        refuses(
                Essential.csv(contract("M1").with("objet", "é".repeat(70_000)))
                        .replace("\uFEFF", "")
                        .getBytes(StandardCharsets.ISO_8859_1),
                "UTF-8");
    }

    @Test
    void resultsAlreadyThereStayWhole() throws IOException {
        var before = Audited.of(folder, Essential.v2(contract("M1"))).text("synthese.json");

        assertThatThrownBy(() -> Audited.of(folder, "{\"marches\":[{")).isInstanceOf(AuditRefused.class);

        assertThat(folder.resolve("resultats/synthese.json")).hasContent(before.stripTrailing());
    }

    private void refuses(byte[] bytes, String sentence) throws IOException {
        var file = Files.write(folder.resolve("donnees"), bytes);
        var out = folder.resolve("resultats");

        assertThatThrownBy(() -> Audited.of(folder, file, out))
                .isInstanceOf(AuditRefused.class)
                .hasMessageContaining(sentence);

        assertThat(out).doesNotExist();
    }
}
