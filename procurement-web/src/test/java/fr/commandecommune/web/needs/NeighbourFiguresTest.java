package fr.commandecommune.web.needs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.LastYear;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Renac has 1 032 inhabitants: of like size are those between 516 and 2 064. */
class NeighbourFiguresTest extends NeedsTest {

    private static final String BRUC = "213500457";
    private static final String CHAPELLE = "213500648";
    private static final String LANGON = "213501455";
    private static final String REDON = "213502362";

    @Autowired
    LastYear lastYear;

    @Autowired
    NeighbourFigures neighbours;

    @BeforeEach
    void neighboursAndATown() throws IOException {
        Files.writeString(held.folder().resolve("membres.csv"), """
                siren;code_insee;nom;population
                213502370;35237;Renac;1032
                213502362;35236;Redon;9336
                213500457;35045;Bruc-sur-Aff;516
                213500648;35064;La Chapelle-de-Brain;1107
                213501455;35145;Langon;2064
                """);
        held = campaigns.open(held.code(), CampaignDesk.OFFICER);
        lastYear.ordered(held.code(), REDON, "PAP-001", new BigDecimal("900"));
    }

    @Test
    void theOneInTheMiddleOfThoseOfLikeSizeIsShown() {
        lastYear.asked(held.code(), BRUC, "PAP-001", new BigDecimal("20"));
        lastYear.asked(held.code(), CHAPELLE, "PAP-001", new BigDecimal("60"));
        lastYear.ordered(held.code(), CHAPELLE, "PAP-001", new BigDecimal("45"));
        lastYear.asked(held.code(), LANGON, "PAP-001", new BigDecimal("50"));

        assertThat(neighbours.of(held, held.member(RENAC).orElseThrow()))
                .containsOnlyKeys("PAP-001")
                .containsEntry("PAP-001", new BigDecimal("45"));
    }

    @Test
    void withFewerThanThreeNothingIsShownOfANeighbour() {
        lastYear.asked(held.code(), BRUC, "PAP-001", new BigDecimal("20"));
        lastYear.asked(held.code(), LANGON, "PAP-001", new BigDecimal("50"));

        assertThat(neighbours.of(held, held.member(RENAC).orElseThrow())).isEmpty();
    }
}
