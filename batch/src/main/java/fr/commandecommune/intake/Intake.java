package fr.commandecommune.intake;

import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.ReturnSink;
import java.nio.file.Path;
import java.util.List;

/** The door: reads the folder of a campaign, and the returns of its members. */
public final class Intake {

    private Intake() {}

    /**
     * Reads and checks the files that describe a campaign.
     *
     * @throws CampaignRefused when a file is missing or wrong; it says everything that is wrong
     */
    public static CampaignFolder open(Path folder) {
        return new CampaignFiles(folder).read();
    }

    /** The returns in the folder of a campaign, sorted by name, without reading anything else of it. */
    public static List<Path> returns(Path folder) {
        return new FolderListing(folder).returns();
    }

    /** The files of the folder of a campaign that are read, sorted by name, without reading any of them. */
    public static List<InputFile> files(Path folder) {
        return new FolderListing(folder).files();
    }

    /** What reads the returns of a campaign. */
    public static ReturnReader reader(Campaign campaign) {
        return new ReturnReader(campaign);
    }

    /** Reads a single return; for several, {@link #reader}. */
    public static void read(Campaign campaign, Path file, ReturnSink sink) {
        reader(campaign).read(file, sink);
    }
}
