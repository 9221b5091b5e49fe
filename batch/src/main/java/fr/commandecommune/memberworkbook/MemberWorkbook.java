package fr.commandecommune.memberworkbook;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.Member;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;

/**
 * The door: one member's workbook for a campaign. Its sheet « Besoins » is a return in the long layout, with the SIREN above the
 * table, so that it is known again whatever its name; only what is to be answered can be written in.
 */
public final class MemberWorkbook {

    private MemberWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @param known what is already said of an article: one row each, at least one
     */
    public static void write(
            Campaign campaign, Member member, Function<Article, List<PreFilled>> known, OutputStream out)
            throws IOException {
        var workbook = new Workbook(out, "CommandeCommune", "1.0");
        workbook.setGlobalDefaultFont(Looks.FONT, Looks.FONT_SIZE);
        new NeedsSheet(workbook, campaign, member).write(known);
        new ReadMeSheet(workbook).write(campaign, member);
        workbook.finish();
    }
}
