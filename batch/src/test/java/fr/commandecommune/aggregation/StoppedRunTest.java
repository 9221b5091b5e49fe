package fr.commandecommune.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.aggregation.AggregationRun.State;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedRunTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void aRunThatIsAskedToStopIsCutShortAndGoesOnWhenItIsAskedForAgain() {
        var campaign = SmallCampaign.in(folder)
                .returned("aulon.csv", "siren;article;quantite", SmallCampaign.AULON + ";PAP-001;40");
        var request = AggregationRequest.jointOrder(campaign.folder(), folder.resolve("sortie"), false);
        var aggregation = TestHome.aggregation();

        var run = aggregation.start(request);
        aggregation.stop(run);

        assertThat(stateAtTheEnd(aggregation, run)).isEqualTo(State.INTERRUPTED);
        var again = aggregation.run(request, progress -> {});
        assertThat(again.id()).isEqualTo(run);
        assertThat(again.state()).isEqualTo(State.DONE);
    }

    private static State stateAtTheEnd(Aggregation aggregation, RunId run) {
        var end = Instant.now().plus(LONGEST);
        var state = State.RUNNING;
        while (state == State.RUNNING && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
            state = aggregation.find(run).orElseThrow().state();
        }
        return state;
    }
}
