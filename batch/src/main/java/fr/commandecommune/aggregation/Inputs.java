package fr.commandecommune.aggregation;

import fr.commandecommune.intake.CampaignFolder;
import fr.commandecommune.intake.InputFile;
import fr.commandecommune.intake.Intake;
import java.util.List;
import java.util.stream.Stream;

/** The files of a request: those of the campaign's folder, or the one return to check in place of the others. */
final class Inputs {

    private Inputs() {}

    static CampaignFolder of(AggregationRequest request) {
        var folder = Intake.open(request.campaignFolder());
        var only = request.onlyReturn();
        if (only == null) {
            return folder;
        }
        var files = Stream.concat(
                        folder.files().stream().filter(file -> !file.isReturn()), Stream.of(InputFile.returned(only)))
                .toList();
        return new CampaignFolder(folder.folder(), folder.campaign(), List.of(only), files);
    }
}
