package fr.commandecommune.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PieceTest {

    private static final Path PIECES = Path.of("src/main/resources/pieces");

    record Letter(String name, boolean polite) {}

    record LetterWithMore(String name, boolean polite, String age) {}

    record LetterWithoutName(boolean polite) {}

    record LetterWithOtherCondition(String name, boolean rude) {}

    @Test
    void aClauseIsThereOnItsConditionOnly() {
        var piece = Piece.load("lettre", Letter.class);

        assertThat(piece.compose(new Letter("Anne", true)).clauses()).containsExactly("corps", "politesse");
        var rude = piece.compose(new Letter("Anne", false));
        assertThat(rude.clauses()).containsExactly("corps", "sans-politesse");
        assertThat(rude.blocks())
                .contains(new Block.Paragraph(List.of(Inline.text("Bonjour "), Inline.text("Anne"), Inline.text("."))));
    }

    @Test
    void anUnknownOrUnusedFieldOrConditionStopsTheLoad() {
        assertThatThrownBy(() -> Piece.load("lettre", LetterWithMore.class)).hasMessageContaining("[age]");
        assertThatThrownBy(() -> Piece.load("lettre", LetterWithoutName.class)).hasMessageContaining("[name]");
        assertThatThrownBy(() -> Piece.load("lettre", LetterWithOtherCondition.class))
                .hasMessageContaining("polite");
        assertThatThrownBy(() -> Piece.load("absente", Letter.class)).hasMessageContaining("absente");
    }

    @Test
    void noClauseIsForgottenInItsFolder() throws Exception {
        try (var pieces = Files.list(PIECES)) {
            for (var piece : pieces.toList()) {
                var body = Files.readString(piece.resolve("body.md"));
                var orphans = new TreeSet<String>();
                try (var clauses = Files.list(piece.resolve("clauses"))) {
                    clauses.map(clause -> clause.getFileName().toString().replace(".md", ""))
                            .filter(clause -> !body.contains("{{clause:" + clause + "}}"))
                            .forEach(orphans::add);
                }
                assertThat(orphans).as("%s", piece.getFileName()).isEmpty();
            }
        }
    }

    @Test
    void noAmountOfTheLawStandsInAClause() throws Exception {
        try (var files = Files.walk(PIECES)) {
            for (var clause :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                var words = Files.readString(clause).replaceAll("(?s)^---.*?\n---\n", "");
                assertThat(words)
                        .as("%s", clause)
                        .doesNotContainPattern("\\d[\\d  \u202F]*(?:€|euros|%| jours| mois| ans)");
            }
        }
    }
}
