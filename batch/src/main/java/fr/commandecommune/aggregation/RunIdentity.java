package fr.commandecommune.aggregation;

import fr.commandecommune.need.Campaign;
import fr.commandecommune.version.RulesVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What makes two runs the same one: campaign, files read, the choice about refused lines, version of the rules. The same
 * identity gives the same result, and goes on where it was cut short.
 *
 * @param onlySiren of a check restricted to one member
 */
record RunIdentity(
        AggregationRequest.Kind kind,
        String campaign,
        String inputHash,
        boolean acceptPartial,
        @Nullable String onlySiren,
        String rulesVersion) {

    private static final String CURRENT_RULES = currentRules();

    static RunIdentity of(AggregationRequest request, Campaign campaign, String inputHash) {
        return new RunIdentity(
                request.kind(),
                campaign.code(),
                inputHash,
                request.acceptPartial(),
                request.onlySiren(),
                CURRENT_RULES);
    }

    /** Of the rules by which returns are read and added up. */
    private static String currentRules() {
        try {
            return new RulesVersion()
                    .with(Campaign.class, "fr/commandecommune/need/*")
                    .with(RunIdentity.class, "fr/commandecommune/intake/*")
                    .with(RunIdentity.class, "fr/commandecommune/aggregation/Stag*")
                    .with(RunIdentity.class, "fr/commandecommune/aggregation/LineBuffer*")
                    .with(RunIdentity.class, "fr/commandecommune/aggregation/SeenKeys*")
                    .with(RunIdentity.class, "fr/commandecommune/aggregation/*.sql")
                    .told();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the database knows the run by. */
    String key() {
        return String.join(
                "|",
                kind.name(),
                campaign,
                inputHash,
                Boolean.toString(acceptPartial),
                onlySiren == null ? "" : onlySiren,
                rulesVersion);
    }

    /** What two runs may not do at once: joint orders of one campaign, or the same check. */
    String lockKey() {
        return kind == AggregationRequest.Kind.JOINT_ORDER ? campaign : key();
    }

    JobParameters parameters(RunId run) {
        return new JobParametersBuilder()
                .addString("campaign", campaign)
                .addString("inputHash", inputHash)
                .addString("kind", kind.name())
                .addString("acceptPartial", Boolean.toString(acceptPartial))
                .addString("onlySiren", onlySiren == null ? "" : onlySiren)
                .addString("rulesVersion", rulesVersion)
                .addLong("run", run.value())
                .toJobParameters();
    }
}
