package fr.commandecommune.intake;

import fr.commandecommune.need.Campaign;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder of a campaign, read and checked.
 *
 * @param folder where it stands
 * @param campaign what its files say
 * @param returns the returns in {@code besoins/}, sorted by name; empty while nobody has answered
 * @param files every file that is read, campaign files and returns, sorted by {@link InputFile#name()}
 */
public record CampaignFolder(Path folder, Campaign campaign, List<Path> returns, List<InputFile> files) {

    public CampaignFolder {
        returns = List.copyOf(returns);
        files = List.copyOf(files);
    }

    /** What every file holds now: each is read. */
    public FileDigests digests() {
        return FileDigests.of(files);
    }

    /**
     * {@code sha256:…} of the lines {@code name LF sha256 LF} of all files that are read, sorted by name. The name of a file is
     * its path inside the folder with {@code /}, such as {@code besoins/redon.xlsx}; files of the folder that the aggregation
     * does not read, such as {@code dossier.yaml}, do not count.
     */
    public String inputHash() {
        return digests().inputHash();
    }
}
