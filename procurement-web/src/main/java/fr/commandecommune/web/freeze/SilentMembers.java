package fr.commandecommune.web.freeze;

import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.LastYear;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.freeze.SilentMember.Decision;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.MemberReturn;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnRefused;
import fr.commandecommune.web.returns.ReturnsBoard;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members that have not answered, and the choice the service makes for each before the need is frozen. */
@Component
class SilentMembers {

    private final JdbcClient database;
    private final ReturnsBoard boards;
    private final MemberReturns returns;
    private final LastYear lastYear;
    private final CampaignLife life;

    SilentMembers(
            JdbcClient database, ReturnsBoard boards, MemberReturns returns, LastYear lastYear, CampaignLife life) {
        this.database = database;
        this.boards = boards;
        this.returns = returns;
        this.lastYear = lastYear;
        this.life = life;
    }

    /** Those that stay silent now, and those in whose place the service has answered, by name. */
    List<SilentMember> of(HeldCampaign held) {
        var decisions = decisions(held.code());
        var standing = returns.of(held.code());
        var amounts = lastYear.amounts(held);
        return boards.of(held).rows().stream()
                .filter(row -> row.status() == Status.SILENT
                        || (decisions.containsKey(row.member().siren())
                                && byService(standing.get(row.member().siren()))))
                .map(row -> new SilentMember(
                        row.member(),
                        row.status() == Status.SILENT,
                        decisions.get(row.member().siren()),
                        held.campaign().currentContracts().stream()
                                .filter(contract ->
                                        contract.siren().equals(row.member().siren()))
                                .toList(),
                        amounts.get(row.member().siren())))
                .toList();
    }

    /** Decides for one of them. « Aucun besoin » and an estimate become returns, entered by the service in its place. */
    @Transactional(rollbackFor = {Unfit.class, IOException.class})
    public void choose(HeldCampaign held, String siren, Choice choice, String motive, String by)
            throws Unfit, IOException {
        life.hold(held.code());
        if (boards.of(held).silentRows().stream()
                .noneMatch(row -> row.member().siren().equals(siren))) {
            throw new Unfit(held.nameOf(siren) + " a répondu : il n'y a rien à décider à sa place.");
        }
        if (choice == Choice.ESTIMATED && motive.isBlank()) {
            throw new Unfit("Dire sur quoi repose l'estimation de " + held.nameOf(siren) + ".");
        }
        keep(held.code(), siren, choice, motive.strip(), by);
        life.decided(
                held.code(),
                by,
                held.nameOf(siren) + " : " + choice.label() + (motive.isBlank() ? "" : " ; " + motive.strip()));
        try {
            enter(held, siren, choice, motive.strip(), Author.proxy(by, held.nameOf(siren)));
        } catch (ReturnRefused refused) {
            throw new Unfit(refused.sentence());
        }
    }

    /** Takes a choice back, with what the service entered because of it. */
    @Transactional(rollbackFor = {Unfit.class, IOException.class})
    public void undo(HeldCampaign held, String siren, String by) throws Unfit, IOException {
        life.hold(held.code());
        var one = of(held).stream()
                .filter(member -> member.member().siren().equals(siren) && member.decision() != null)
                .findFirst()
                .orElseThrow(
                        () -> new Unfit("Aucun choix du service n'est à reprendre pour " + held.nameOf(siren) + "."));
        try {
            if (!one.silent()) {
                returns.reopen(
                        held,
                        siren,
                        returns.of(held.code(), siren).version(),
                        Author.proxy(by, held.nameOf(siren)),
                        "choix du service repris");
            }
        } catch (ReturnRefused refused) {
            throw new Unfit(refused.sentence());
        }
        database.sql("delete from silent_choice where campaign = :campaign and siren = :siren")
                .param("campaign", held.code())
                .param("siren", siren)
                .update();
        life.decided(held.code(), by, held.nameOf(siren) + " : choix repris");
    }

    private static boolean byService(@Nullable MemberReturn standing) {
        return standing != null
                && standing.author() != null
                && standing.author().proxy();
    }

    private void enter(HeldCampaign held, String siren, Choice choice, String motive, Author author)
            throws ReturnRefused, IOException {
        if (choice == Choice.OUT) {
            return;
        }
        var current = returns.of(held.code(), siren);
        if (choice == Choice.ZERO) {
            returns.nil(
                    held,
                    siren,
                    current.version(),
                    author,
                    motive.isBlank() ? "aucun besoin, choix du service" : motive);
            return;
        }
        var figures = new TreeMap<String, BigDecimal>();
        for (var line : lastYear.of(held.code(), siren)) {
            if (held.article(line.article()).isPresent()) {
                line.figure().ifPresent(figure -> figures.put(line.article(), figure));
            }
        }
        if (!figures.isEmpty()) {
            returns.estimate(held, siren, current.version(), figures, author, motive);
        }
    }

    private void keep(String campaign, String siren, Choice choice, String motive, String by) {
        database.sql("""
                insert into silent_choice (campaign, siren, choice, motive, author, at)
                values (:campaign, :siren, :choice, :motive, :by, statement_timestamp())
                on conflict (campaign, siren) do update
                set choice = :choice, motive = :motive, author = :by, at = statement_timestamp()
                """)
                .param("campaign", campaign)
                .param("siren", siren)
                .param("choice", choice.name())
                .param("motive", motive)
                .param("by", by)
                .update();
    }

    private Map<String, Decision> decisions(String campaign) {
        var decisions = new HashMap<String, Decision>();
        database.sql("select siren, choice, motive, author, at from silent_choice where campaign = :campaign")
                .param("campaign", campaign)
                .query((row, index) -> decisions.put(
                        row.getString("siren"),
                        new Decision(
                                Choice.valueOf(row.getString("choice")),
                                row.getString("motive"),
                                row.getString("author"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list();
        return decisions;
    }
}
