package fr.commandecommune.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.document.pdf.PrintedDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents of the sample purchase say, as a person approved it; a run never rewrites the approved text. */
class GoldenTextTest {

    @TempDir
    static Path folder;

    private static Redon redon;

    @BeforeAll
    static void make() throws Exception {
        redon = Redon.in(folder);
        Packs.make(new PackRequest(redon.dossier(), folder.resolve("out"), Kind.TENDER, Set.of(Format.PDF), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-note-de-procedure",
                "02-fiche-de-lancement",
                "04-reglement-de-la-consultation",
                "05-acte-d-engagement-lot-1",
                "06-ccap",
                "10-cadre-de-reponse-technique-lot-1",
                "11-membres-et-points-de-livraison",
                "13-registre-des-questions-et-reponses"
            })
    void theWordsAreThoseThatWereApproved(String document) throws Exception {
        var said = lines(PrintedDocument.read(redon.out(document + ".pdf")).structure());

        var actual = Path.of("target/golden", document + ".txt");
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, said);
        assertThat(said)
                .as("compare %s with the approved text", actual)
                .isEqualTo(Files.readString(Path.of("src/test/resources/golden", document + ".txt")));
    }

    /** One line a paragraph, title or cell row. */
    private static String lines(PrintedDocument.Element element) {
        var text = new StringBuilder();
        write(element, text);
        return text.toString();
    }

    private static void write(PrintedDocument.Element element, StringBuilder text) {
        switch (element.type()) {
            case "TR" -> {
                element.children()
                        .forEach(cell ->
                                text.append("| ").append(cell.text().strip()).append(' '));
                text.append("|\n");
            }
            case "P", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "LI" ->
                text.append(element.type())
                        .append(": ")
                        .append(element.text().strip())
                        .append('\n');
            default -> element.children().forEach(child -> write(child, text));
        }
    }
}
