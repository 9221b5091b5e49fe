package fr.commandecommune.web.needs;

import fr.commandecommune.memberworkbook.MemberWorkbook;
import fr.commandecommune.memberworkbook.PreFilled;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.Spelling;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The members' workbooks, filled in with what is known. */
@Component
class Workbooks {

    private final Lines lines;
    private final YearBefore yearBefore;

    Workbooks(Lines lines, YearBefore yearBefore) {
        this.lines = lines;
        this.yearBefore = yearBefore;
    }

    /** {@code besoins-PAP-2027-redon.xlsx}. */
    static String name(HeldCampaign held, Member member) {
        return "besoins-" + held.code() + "-" + Spelling.plain(member.name()).replace(' ', '-') + ".xlsx";
    }

    /** One member's. */
    byte[] of(HeldCampaign held, Member member) throws IOException {
        var all = lines.of(held, member.siren());
        var before = yearBefore.of(held.code(), member.siren());
        var out = new ByteArrayOutputStream();
        MemberWorkbook.write(held.campaign(), member, article -> known(article, all, before), out);
        return out.toByteArray();
    }

    /** Everybody's, in one ZIP; a name that two members share takes the SIREN too. */
    void all(HeldCampaign held, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var member : held.campaign().members()) {
            var name = name(held, member);
            var shared = held.campaign().members().stream()
                            .filter(other -> name(held, other).equals(name))
                            .count()
                    > 1;
            zip.putNextEntry(new ZipEntry(shared ? name.replace(".xlsx", "-" + member.siren() + ".xlsx") : name));
            zip.write(of(held, member));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static List<PreFilled> known(
            Article article, Map<String, EntryLine> all, Map<String, YearBefore.Figures> before) {
        var line = all.getOrDefault(article.code(), EntryLine.NONE);
        var last = before.get(article.code());
        var asked = line.entries().stream()
                .filter(entry -> entry.answer() == Answer.ASKED)
                .map(entry -> preFilled(entry, line, last))
                .toList();
        return asked.isEmpty() ? List.of(preFilled(null, line, last)) : asked;
    }

    private static PreFilled preFilled(@Nullable NeedEntry entry, EntryLine line, YearBefore.@Nullable Figures last) {
        var remark = line.remark();
        return new PreFilled(
                entry == null ? "" : entry.point(),
                entry == null ? null : entry.figures(),
                remark == null ? "" : remark,
                last == null ? null : last.asked(),
                last == null ? null : last.ordered());
    }
}
