package fr.commandecommune.web.needs;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each member asked for and really ordered the year before. */
@Repository
class YearBefore {

    private final JdbcClient database;

    YearBefore(JdbcClient database) {
        this.database = database;
    }

    /** Of one article, in its own unit; a figure that is not known is absent. */
    record Figures(@Nullable BigDecimal asked, @Nullable BigDecimal ordered) {

        /** The figure that « comme l'an dernier » means: what was asked, or else what was ordered. */
        Optional<BigDecimal> meant() {
            return Optional.ofNullable(asked == null ? ordered : asked);
        }
    }

    /** By article. */
    Map<String, Figures> of(String campaign, String siren) {
        var figures = new HashMap<String, Figures>();
        database.sql("select article, asked, ordered from last_year where campaign = :campaign and siren = :siren")
                .param("campaign", campaign)
                .param("siren", siren)
                .query((row, index) -> figures.put(
                        row.getString("article"),
                        new Figures(row.getBigDecimal("asked"), row.getBigDecimal("ordered"))))
                .list();
        return figures;
    }
}
