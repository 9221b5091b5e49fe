package fr.commandecommune.document;

import java.util.List;
import java.util.stream.Stream;

/** Walks a document for the facts that are still to be completed. */
final class Missings {

    private Missings() {}

    static List<String> in(Block block) {
        return stream(block).toList();
    }

    static Stream<String> stream(Block block) {
        return switch (block) {
            case Block.Heading heading -> words(heading.title());
            case Block.Article article -> words(article.title());
            case Block.Paragraph paragraph -> words(paragraph.content());
            case Block.ListBlock list ->
                list.entries().stream()
                        .flatMap(entry -> entry.blocks().stream())
                        .flatMap(Missings::stream);
            case Block.TableBlock rows -> table(rows.table());
            case Block.Callout callout -> callout.blocks().stream().flatMap(Missings::stream);
            case Block.Signature signature ->
                Stream.concat(
                        words(signature.placeAndDate()),
                        signature.signatories().stream()
                                .flatMap(who -> Stream.concat(words(who.capacity()), words(who.name()))));
            case Block.PageBreak unused -> Stream.empty();
            case Block.Contents unused -> Stream.empty();
            case Block.ChartBlock unused -> Stream.empty();
        };
    }

    private static Stream<String> table(Table table) {
        return Stream.of(table.header(), table.body(), table.totals())
                .flatMap(List::stream)
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> words(cell.content()));
    }

    private static Stream<String> words(List<Inline> content) {
        return Inline.missing(content).stream();
    }
}
