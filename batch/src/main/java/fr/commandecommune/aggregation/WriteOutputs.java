package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.AggregationRequest.Kind;
import fr.commandecommune.aggregation.AggregationRun.State;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Last step: writes the files that were asked for, and says how the run ended. */
final class WriteOutputs implements RunStep {

    private final Runs runs;
    private final Results results;
    private final NormalisedNeeds needs;
    private final List<OutputFile> files;

    WriteOutputs(Runs runs, Results results, NormalisedNeeds needs, List<OutputFile> files) {
        this.runs = runs;
        this.results = results;
        this.needs = needs;
        this.files = List.copyOf(files);
    }

    @Override
    public void perform(RunId run) {
        var request = runs.request(run);
        var jointOrder = results.makesJointOrder(run);
        var taken = jointOrder || request.kind() == Kind.CHECK;
        setAsideWhatIsOfOtherNeeds(run, request);
        runs.reconciled(run, taken ? writeNeeds(run, request, jointOrder) : null);
        var folder = request.outFolder();
        if (folder != null) {
            files.forEach(file -> write(file, run, new OutputFolder(folder), request, jointOrder));
        }
        runs.ended(run, taken ? State.DONE : State.REFUSED);
    }

    /** Files of earlier needs that are not written again this time would be taken for those of this run. */
    private void setAsideWhatIsOfOtherNeeds(RunId run, AggregationRequest request) {
        var folder = request.outFolder();
        if (folder != null
                && new OutputFolder(folder).isOfOtherNeeds(results.head(run).inputHash())) {
            files.stream()
                    .filter(file -> !request.formats().contains(file.format()))
                    .forEach(new OutputFolder(folder)::setAside);
        }
    }

    /** The needs are written, or not; their fingerprint is taken all the same. */
    private String writeNeeds(RunId run, AggregationRequest request, boolean jointOrder) {
        var folder = request.outFolder();
        if (folder == null || !jointOrder || !request.formats().contains(needs.format())) {
            return needs.writeAndHash(run, OutputStream.nullOutputStream());
        }
        var hash = new AtomicReference<String>();
        new OutputFolder(folder).replace(needs.name(), out -> hash.set(needs.writeAndHash(run, out)));
        return Objects.requireNonNull(hash.get(), "the needs were written");
    }

    private static void write(
            OutputFile file, RunId run, OutputFolder folder, AggregationRequest request, boolean jointOrder) {
        if ((file.needsJointOrder() && !jointOrder) || !file.concerns(run)) {
            folder.setAside(file);
        } else if (!(file instanceof NormalisedNeeds) && request.formats().contains(file.format())) {
            folder.replace(file, run);
        }
    }
}
