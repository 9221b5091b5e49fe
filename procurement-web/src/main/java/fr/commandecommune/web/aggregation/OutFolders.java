package fr.commandecommune.web.aggregation;

import fr.commandecommune.home.Home;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Gives each aggregation a folder of its own, so that the files of one never mix with another's. */
@Component
class OutFolders {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");

    private final Home home;
    private final Clock clock;

    OutFolders(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    Path next(HeldCampaign held) throws IOException {
        return Files.createDirectories(home.folder()
                .resolve("sorties")
                .resolve(held.code())
                .resolve(STAMP.format(clock.instant().atOffset(ZoneOffset.UTC))));
    }
}
