package fr.commandecommune.web.campaigns;

import fr.commandecommune.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The sample campaign of REDON Agglomération, for the demonstration. */
@Component
public class SampleCampaign {

    private static final String FOLDER = "exemples/redon-papeterie-2027/";
    private static final String CODE = "PAP-2027";

    private final Home home;
    private final Campaigns campaigns;
    private final CampaignLife life;

    SampleCampaign(Home home, Campaigns campaigns, CampaignLife life) {
        this.home = home;
        this.campaigns = campaigns;
        this.life = life;
    }

    /** Loads the campaign, unless it is there already with what was done to it. */
    public void load() throws IOException {
        if (Files.exists(home.campaigns().resolve(CODE))) {
            return;
        }
        var folder = home.folder().resolve("depots").resolve(UUID.randomUUID().toString());
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*");
            for (var file : files) {
                var address = file.getURL().toString();
                var place = folder.resolve(address.substring(address.indexOf(FOLDER) + FOLDER.length()));
                Files.createDirectories(place.resolveSibling("."));
                try (var bytes = file.getInputStream()) {
                    Files.copy(bytes, place);
                }
            }
            life.loaded(campaigns.take(folder).code(), "Campagne d’exemple");
        } catch (Unfit unfit) {
            throw new IllegalStateException("the sample campaign", unfit);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
