package fr.commandecommune.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 15);

    @Test
    void whatIsMissingIsListedInReadingOrder() {
        var document = Document.titled("Règlement", DAY)
                .add(Block.paragraph(Inline.strong("Avant le "), new Inline.Strong(List.of(Inline.missing("la date")))))
                .add(new Block.ListBlock(
                        false, 1, List.of(new Block.ListEntry(List.of(Block.paragraph(Inline.missing("le lot")))))))
                .add(Table.of("Prix")
                        .column("Prix")
                        .row(List.of(Table.cell(Inline.missing("le prix"))))
                        .toBlock())
                .add(new Block.Signature(
                        List.of(Inline.text("Fait à Redon")),
                        List.of(new Block.Signatory(
                                List.of(Inline.text("Le Président")), List.of(Inline.missing("le signataire"))))))
                .build();

        assertThat(document.missing()).containsExactly("la date", "le lot", "le prix", "le signataire");
    }

    @Test
    void aMissingFactSaysWhatIsMissing() {
        assertThat(new Inline.Missing("la date limite").printed()).isEqualTo("[à compléter\u202F: la date limite]");
    }

    @Test
    void noLevelOfTitleIsLeftOut() {
        var skipping =
                Document.titled("Règlement", DAY).add(Block.heading(1, "Objet")).add(Block.heading(3, "Trop bas"));

        assertThatThrownBy(skipping::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Règlement")
                .hasMessageContaining("Trop bas");
    }

    @Test
    void anArticleStandsWithinAnArticle() {
        var orphan = Document.titled("Règlement", DAY)
                .add(Block.heading(1, "Annexe"))
                .add(Block.article(2, "Sans numéro au-dessus"));

        assertThatThrownBy(orphan::build).hasMessageContaining("Sans numéro au-dessus");
    }

    @Test
    void aTitleHasNoPlaceInAListOrAFrame() {
        assertThatThrownBy(() -> new Block.Callout(Block.Tone.NOTE, List.of(Block.heading(1, "Titre"))))
                .hasMessageContaining("Titre");
        assertThatThrownBy(() -> new Block.ListEntry(List.of(Block.article(1, "Titre"))))
                .hasMessageContaining("Titre");
    }

    @Test
    void aRowCoversAllColumns() {
        var table = Table.of("Prix").column("Code").column("Prix").row("P-1");

        assertThatThrownBy(table::build)
                .hasMessageContaining("Prix")
                .hasMessageContaining("2 colonnes")
                .hasMessageContaining("couvre 1");
    }

    @Test
    void articlesAreNumberedByTheirPlace() {
        var counter = new ArticleNumbers.Counter();

        assertThat(List.of(
                        counter.label(1),
                        counter.label(2),
                        counter.label(2),
                        counter.label(3),
                        counter.label(1),
                        counter.label(2)))
                .containsExactly("Article\u00A01", "1.1", "1.2", "1.2.1", "Article\u00A02", "2.1");
    }

    @Test
    void aReferenceFollowsItsArticle() {
        var lots = new Block.Article(2, List.of(Inline.text("Lots")), Optional.of("lots"));
        var numbers = ArticleNumbers.of(Document.titled("Règlement", DAY)
                .add(Block.article(1, "Objet"))
                .add(Block.article(2, "Nature"))
                .add(lots)
                .build());

        assertThat(numbers.reference(new Inline.ArticleReference("lots"))).isEqualTo("article\u00A01.2");
        assertThatThrownBy(() -> numbers.reference(new Inline.ArticleReference("prix")))
                .hasMessageContaining("« prix »")
                .hasMessageContaining("lots");
    }

    @Test
    void twoArticlesCannotBearOneAnchor() {
        var document = Document.titled("Règlement", DAY)
                .add(new Block.Article(1, List.of(Inline.text("Un")), Optional.of("lots")))
                .add(new Block.Article(1, List.of(Inline.text("Deux")), Optional.of("lots")))
                .build();

        assertThatThrownBy(() -> ArticleNumbers.of(document)).hasMessageContaining("« lots »");
    }
}
