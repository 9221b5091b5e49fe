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
        return new CampaignFiles(folder).returns();
    }

    /**
     * Reads one return, whatever its shape, and tells what it says in the order of its lines. A file that cannot be read is
     * one refusal without a line, and nothing else is told of it but a count of zero; a return is never taken by halves.
     */
    public static void read(Campaign campaign, Path file, ReturnSink sink) {
        new ReturnReading(campaign, file, sink).read();
    }
}
