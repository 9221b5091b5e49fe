package fr.commandecommune.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    record Lot(
            int number,
            String title,
            @Fact("le maximum du lot") Optional<Euros> maximum) {}

    record Model(
            String title,
            Lot lot,

            @Fact("la date limite de remise des offres") @Nullable
            LocalDateTime deadline,

            @Fact("l’adresse du profil d’acheteur") Optional<String> profile,
            @Fact("le signataire") Optional<Signatory> signatory,
            List<String> families,
            BigDecimal weight,
            LocalDate launch,
            Table members,
            boolean formal) {}

    record Signatory(@Fact("le nom du signataire") String name) {}

    @Test
    void factsArePrintedByTheirType() {
        assertThat(paragraph("Lot {{lot.number}} « {{lot.title}} » : {{lot.maximum}}, {{weight}} %, le {{launch}}."))
                .isEqualTo("Lot 1 «\u202FPapier\u202F»\u202F: 10\u202F000,00\u202F€, 40\u202F%, le 15\u00A0mars 2027.");
        assertThat(paragraph("Avant le {{deadline}} : {{families}}."))
                .isEqualTo("Avant le 20\u00A0avril 2027 à 12\u202Fh\u202F00\u202F: papier et écriture.");
    }

    @Test
    void aFactNeverBecomesMarkup() {
        var nasty = "**gras** <b>x</b> [lien](https://x.fr) {{title}} | `code` \\n # Titre";
        var blocks = Markdown.parse("Titre : {{title}}\n\n| a |\n| - |\n| {{title}} |\n", "essai.md")
                .fill(Fields.of(model(nasty)));

        assertThat(blocks.getFirst()).isEqualTo(Block.paragraph(Inline.text("Titre\u202F: "), Inline.text(nasty)));
        assertThat(((Block.TableBlock) blocks.get(1)).table().body().getFirst().cells())
                .containsExactly(Table.cell(nasty));
    }

    @Test
    void anAbsentFactIsToBeCompleted() {
        var absent = new Model(
                "T",
                new Lot(1, "Papier", Optional.empty()),
                null,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                BigDecimal.ONE,
                LocalDate.EPOCH,
                members(),
                true);

        var blocks = Markdown.parse(
                        "Avant le {{deadline}}, {{lot.maximum}}, {{signatory.name}}, [profil]({{profile}})", "essai.md")
                .fill(Fields.of(absent));

        assertThat(blocks.getFirst().missing())
                .containsExactly(
                        "la date limite de remise des offres",
                        "le maximum du lot",
                        "le nom du signataire",
                        "l’adresse du profil d’acheteur");
    }

    @Test
    void anUnknownFieldIsNamedWithItsFile() {
        assertThatThrownBy(() -> paragraph("Le {{deadlin}}"))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("essai.md")
                .hasMessageContaining("« deadlin »")
                .hasMessageContaining("deadline");
    }

    @Test
    void bracesThatNameNoFieldAreAFault() {
        assertThatThrownBy(() -> paragraph("Le {{ deadline }}"))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("essai.md");
    }

    @Test
    void aTableInTheMiddleOfALineIsAFaultAndSoAreWordsOnALineOfTheirOwn() {
        assertThatThrownBy(() -> paragraph("Voir {{members}}")).hasMessageContaining("{{table:members}}");
        assertThatThrownBy(() -> fill("{{table:title}}")).hasMessageContaining("{{title}}");
    }

    @Test
    void unusedFieldsCanBeFound() {
        assertThat(Markdown.parse("{{title}}\n\n{{table:members}}\n\n[x]({{profile}})", "essai.md")
                        .fields())
                .containsExactlyInAnyOrder("title", "members", "profile");
        assertThat(Fields.namesOf(Model.class))
                .contains("lot.title", "signatory.name", "members")
                .doesNotContain("formal");
    }

    @Test
    void aTableMadeInJavaStandsOnItsOwnLine() {
        assertThat(fill("Les membres :\n\n{{table:members}}"))
                .containsExactly(Block.paragraph("Les membres\u202F:"), new Block.TableBlock(members()));
    }

    @Test
    void titlesArticlesAndTheirAnchors() {
        assertThat(
                        fill(
                                "# § Objet de {{title}} {#objet}\n\n## Titre simple\n\n## § Sans ancre\n\nVoir l'{{article:objet}}."))
                .containsExactly(
                        new Block.Article(
                                1, List.of(Inline.text("Objet de "), Inline.text("Fournitures")), Optional.of("objet")),
                        Block.heading(2, "Titre simple"),
                        Block.article(2, "Sans ancre"),
                        Block.paragraph(
                                Inline.text("Voir l’"), new Inline.ArticleReference("objet"), Inline.text(".")));
    }

    @Test
    void listsNotesAndWarnings() {
        assertThat(fill("- un\n- deux\n  1. a\n\n> Note : lisez.\n\n> [!attention] Gare !"))
                .containsExactly(
                        new Block.ListBlock(
                                false,
                                1,
                                List.of(
                                        new Block.ListEntry(List.of(Block.paragraph("un"))),
                                        new Block.ListEntry(List.of(
                                                Block.paragraph("deux"),
                                                new Block.ListBlock(
                                                        true,
                                                        1,
                                                        List.of(new Block.ListEntry(
                                                                List.of(Block.paragraph("a"))))))))),
                        Block.note("Note\u202F: lisez."),
                        Block.warning("Gare\u202F!"));
    }

    @Test
    void wordsOfWeightLinksAndNewLines() {
        assertThat(fill("**Gras** et *italique*, [profil]({{profile}})  \nà la ligne\nsuite"))
                .containsExactly(Block.paragraph(
                        Inline.strong("Gras"),
                        Inline.text(" et "),
                        Inline.emphasis("italique"),
                        Inline.text(", "),
                        Inline.link("profil", URI.create("https://marches.example.fr")),
                        new Inline.LineBreak(),
                        Inline.text("à la ligne suite")));
    }

    @Test
    void whatCannotBePrintedIsAFault() {
        assertThatThrownBy(() -> fill("<b>gras</b>")).isInstanceOf(TemplateFault.class);
        assertThatThrownBy(() -> fill("du `code`")).isInstanceOf(TemplateFault.class);
        assertThatThrownBy(() -> fill("![image](x.png)")).isInstanceOf(TemplateFault.class);
        assertThatThrownBy(() -> fill("    code")).isInstanceOf(TemplateFault.class);
    }

    private static String paragraph(String source) {
        return Inline.plain(((Block.Paragraph) fill(source).getFirst()).content());
    }

    private static List<Block> fill(String source) {
        return Markdown.parse(source, "essai.md").fill(Fields.of(model("Fournitures")));
    }

    private static Table members() {
        return Table.of("Membres").column("Nom").row("Allaire").build();
    }

    private static Model model(String title) {
        return new Model(
                title,
                new Lot(1, "Papier", Optional.of(new Euros(new BigDecimal("10000")))),
                LocalDateTime.of(2027, 4, 20, 12, 0),
                Optional.of("https://marches.example.fr"),
                Optional.of(new Signatory("Jean-François Mary")),
                List.of("papier", "écriture"),
                new BigDecimal("40.0"),
                LocalDate.of(2027, 3, 15),
                members(),
                true);
    }
}
