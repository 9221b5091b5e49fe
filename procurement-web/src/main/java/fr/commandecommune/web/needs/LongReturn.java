package fr.commandecommune.web.needs;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Spelling;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A member's lines as a return in the long layout: one row for each article and delivery point, in the order of the catalogue. */
final class LongReturn {

    private LongReturn() {}

    /** {@code saisie-redon.csv}. */
    static String name(String member) {
        return "saisie-" + Spelling.plain(member).replace(' ', '-') + ".csv";
    }

    /** The file, in UTF-8; a line answered « rien » is there without figures. */
    static byte[] of(HeldCampaign held, String siren, Map<String, EntryLine> lines) throws IOException {
        var out = new StringWriter();
        var file = CsvWriter.builder().fieldSeparator(';').build(out);
        file.writeRecord("siren", "article", "unite", "point_livraison", "minimum", "estime", "maximum", "remarque");
        for (var article : held.campaign().articles()) {
            var line = lines.getOrDefault(article.code(), EntryLine.NONE);
            line.entries().stream()
                    .filter(entry -> entry.answer() == Answer.ASKED
                            || (entry.answer() == Answer.NOTHING
                                    && entry.point().isEmpty()))
                    .sorted(Comparator.comparing(NeedEntry::point))
                    .forEach(entry -> file.writeRecord(row(siren, article, entry, line.remark())));
        }
        file.flush();
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String[] row(String siren, Article article, NeedEntry entry, @Nullable String remark) {
        var figures = entry.figures();
        return new String[] {
            siren,
            article.code(),
            article.unit(),
            plain(entry.point()),
            figures == null ? "" : Shown.typed(figures.minimum()),
            figures == null ? "" : Shown.typed(figures.estimated()),
            figures == null ? "" : Shown.typed(figures.maximum()),
            plain(remark == null ? "" : remark)
        };
    }

    /** A cell that a spreadsheet would take for a formula is made text. */
    private static String plain(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
