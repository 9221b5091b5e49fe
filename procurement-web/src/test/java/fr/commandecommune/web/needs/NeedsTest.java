package fr.commandecommune.web.needs;

import fr.commandecommune.home.Home;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.needs.MemberDesk.Seat;
import fr.commandecommune.web.needs.TypedLine.Act;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.ReturnRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small campaign of its own for each test, and somebody who types in it. */
abstract class NeedsTest extends SiteTest {

    static final String REDON = "213502362";
    static final String RENAC = "213502370";
    static final Author MAIRIE = Author.own("Mairie de Renac");
    static final Author COLLEAGUE = Author.own("Le secrétaire");
    static final Account SECRETARY =
            new Account("renac-needs", "Mairie de Renac", Role.SECRETARY, false, List.of(RENAC));

    @Autowired
    Home home;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignLife life;

    @Autowired
    Lines lines;

    @Autowired
    MemberDesk desk;

    @Autowired
    JdbcClient database;

    HeldCampaign held;

    @BeforeEach
    void aCampaignOfItsOwn() {
        var folder = CampaignDesk.lay(home);
        var code = String.valueOf(folder.getFileName());
        try {
            Files.writeString(folder.resolve("conversions.csv"), "article;unite;facteur\nPAP-001;carton;5\n");
            Files.writeString(
                    folder.resolve("points-livraison.csv"),
                    "siren;code;libelle\n" + RENAC + ";MAIRIE;Mairie\n" + RENAC + ";ECOLE;École\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        held = campaigns.open(code, CampaignDesk.OFFICER);
        life.loaded(code, "Claire");
    }

    /** Types one figure for the whole member, in the line as it is now. */
    Written say(String article, String estimated) throws ReturnRefused {
        return write(MAIRIE, article, "", version(article), estimated);
    }

    Written write(Author author, String article, String point, long version, String estimated) throws ReturnRefused {
        return lines.write(held, RENAC, author, typed(article, point, version, estimated));
    }

    static TypedLine typed(String article, String point, long version, String estimated) {
        return new TypedLine(article, point, version, Act.TYPE, estimated, null, null, null, false);
    }

    static TypedLine range(long version, String minimum, String estimated, String maximum, @Nullable String remark) {
        return new TypedLine("PAP-001", "", version, Act.TYPE, estimated, minimum, maximum, remark, false);
    }

    long version(String article) {
        return line(article).version();
    }

    EntryLine line(String article) {
        return lines.of(held, RENAC).getOrDefault(article, EntryLine.NONE);
    }

    /** {@code 10/40/60}, or the word of an answer without figures. */
    String figures(String article) {
        var line = line(article);
        return line.figures()
                .map(figures -> Shown.typed(figures.minimum()) + "/" + Shown.typed(figures.estimated()) + "/"
                        + Shown.typed(figures.maximum()))
                .orElse(line.answer().name());
    }

    void yearBefore(String article, @Nullable String asked, @Nullable String ordered) {
        database.sql("insert into last_year (campaign, siren, article, asked, ordered) values (:c, :s, :a, :q, :o)")
                .param("c", held.code())
                .param("s", RENAC)
                .param("a", article)
                .param("q", asked == null ? null : new BigDecimal(asked))
                .param("o", ordered == null ? null : new BigDecimal(ordered))
                .update();
    }

    Seat seat() {
        return desk.take(held.code(), RENAC, SECRETARY);
    }
}
