package fr.commandecommune.document.pdf;

import fr.commandecommune.document.ArticleNumbers;
import fr.commandecommune.document.BarChart;
import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import java.util.List;
import java.util.stream.Stream;

/** What a document must say aloud, worked out from its blocks without any layout. */
final class Said {

    private final ArticleNumbers numbers;
    private final ArticleNumbers.Counter articles = new ArticleNumbers.Counter();
    private final String contents;
    private final StringBuilder text = new StringBuilder();

    private Said(Document document, String contents) {
        this.contents = contents;
        numbers = ArticleNumbers.of(document);
        say(document.issuer());
        if (document.draft()) {
            say("PROJET — document de travail");
        }
        say(document.title());
        say(document.subject());
        say("Référence\u202F: " + document.reference());
        document.blocks().forEach(block -> say(block, 0));
    }

    /** What the document says, its table of contents given. */
    static String by(Document document, String contents) {
        return new Said(document, contents).text.toString();
    }

    private void say(Block block, int depth) {
        switch (block) {
            case Block.Heading heading -> say(heading.title());
            case Block.Article article -> {
                say(articles.label(article.level()) + (article.level() == 1 ? " — " : "\u2003"));
                say(article.title());
            }
            case Block.Paragraph paragraph -> say(paragraph.content());
            case Block.ListBlock list -> say(list, depth);
            case Block.TableBlock table -> say(table.table());
            case Block.ChartBlock chart -> say(chart.chart());
            case Block.Callout callout -> callout.blocks().forEach(inner -> say(inner, depth));
            case Block.Signature signature -> {
                say(signature.placeAndDate());
                signature.signatories().forEach(who -> {
                    say(who.capacity());
                    say(who.name());
                });
            }
            case Block.Contents wanted -> say(contents);
            case Block.PageBreak turn -> say(List.of());
        }
    }

    private void say(Block.ListBlock list, int depth) {
        for (int at = 0; at < list.entries().size(); at++) {
            char letter = (char) ('a' + at);
            say(list.ordered() ? (depth % 2 == 0 ? (at + 1) + "." : letter + ")") : depth % 2 == 0 ? "–" : "•");
            list.entries().get(at).blocks().forEach(inner -> say(inner, depth + 1));
        }
    }

    private void say(Table table) {
        say(table.caption());
        Stream.of(table.header(), table.body(), table.totals())
                .flatMap(List::stream)
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> say(cell.content()));
    }

    /** The words drawn in a figure: its legend, then each bar's label and sum. */
    private void say(BarChart chart) {
        say(chart.caption());
        if (chart.series().size() > 1) {
            chart.series().forEach(this::say);
        }
        chart.bars().forEach(bar -> say(bar.label() + bar.total()));
    }

    private void say(List<Inline> content) {
        say(said(content));
    }

    private String said(List<Inline> content) {
        var words = new StringBuilder();
        for (var inline : content) {
            switch (inline) {
                case Inline.ArticleReference reference -> words.append(numbers.reference(reference));
                case Inline.Text plain -> words.append(plain.value());
                case Inline.Missing missing -> words.append(missing.printed());
                case Inline.LineBreak unused -> words.append("");
                case Inline.Strong strong -> words.append(said(strong.content()));
                case Inline.Emphasis emphasis -> words.append(said(emphasis.content()));
                case Inline.Link link -> words.append(said(link.content()));
            }
        }
        return words.toString();
    }

    private void say(String words) {
        text.append(words);
    }
}
