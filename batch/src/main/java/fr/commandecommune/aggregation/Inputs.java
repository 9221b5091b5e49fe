package fr.commandecommune.aggregation;

import fr.commandecommune.intake.CampaignFolder;
import fr.commandecommune.intake.FileDigests;
import fr.commandecommune.intake.InputFile;
import fr.commandecommune.intake.Intake;
import fr.commandecommune.need.Campaign;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a request, looked at once: those of the campaign's folder, or the one return to check in place of the others. */
record Inputs(CampaignFolder folder, FileDigests digests) {

    static Inputs of(AggregationRequest request) {
        var folder = Intake.open(request.campaignFolder());
        var only = request.onlyReturn();
        var read = only == null
                ? folder
                : new CampaignFolder(folder.folder(), folder.campaign(), List.of(only), files(folder.files(), only));
        return new Inputs(read, read.digests());
    }

    Campaign campaign() {
        return folder.campaign();
    }

    /** The fingerprint of the same files as they are now. */
    static String hash(AggregationRequest request) {
        var now = Intake.files(request.campaignFolder());
        var only = request.onlyReturn();
        return FileDigests.of(only == null ? now : files(now, only)).inputHash();
    }

    private static List<InputFile> files(List<InputFile> ofFolder, Path only) {
        return Stream.concat(ofFolder.stream().filter(file -> !file.isReturn()), Stream.of(InputFile.returned(only)))
                .toList();
    }
}
