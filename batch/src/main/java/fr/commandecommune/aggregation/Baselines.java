package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.AggregationRequest.Kind;
import fr.commandecommune.intake.FileDigests;
import fr.commandecommune.intake.InputFile;
import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.need.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds where the reading of a run may begin. */
final class Baselines {

    /** Beyond, everything is read again: a view over many small tables is slow. */
    private static final int MOST_PARTS = 40;

    private final JdbcClient jdbc;

    Baselines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest run of the same campaign, with the same catalogue and under the same rules, of which at least half can be kept. */
    Baseline find(RunId run, AggregationRequest request, Inputs inputs, LeftOutLines left) {
        var returns = inputs.folder().returns();
        if (request.kind() != Kind.JOINT_ORDER) {
            return Baseline.nowhere(returns);
        }
        return candidate(run, inputs.digests())
                .map(earlier -> since(earlier, returns, inputs.digests(), left))
                .orElse(Baseline.nowhere(returns));
    }

    /** What a return says and how much of it counts: a return with the same mark as before need not be read again. */
    static String mark(Path file, FileDigests digests, LeftOutLines left) {
        var silenced = left.membersIn(InputFile.returned(file).bareName());
        return digests.of(InputFile.returned(file))
                + silenced.stream().sorted().map(siren -> "-" + siren).collect(Collectors.joining());
    }

    private Optional<Long> candidate(RunId run, FileDigests digests) {
        return jdbc.sql("""
                        SELECT e.id
                          FROM aggregation_run r
                          JOIN aggregation_run e ON e.campaign = r.campaign AND e.kind = r.kind AND e.rules_version = r.rules_version
                         WHERE r.id = :run AND e.id <> r.id AND e.state IN ('DONE', 'REFUSED') AND e.catalogue = :catalogue
                           AND (SELECT count(*) FROM run_part p WHERE p.run_id = e.id) <= :parts
                         ORDER BY e.ended_at DESC, e.id DESC
                         LIMIT 1""")
                .param("run", run.value())
                .param("catalogue", digests.catalogueHash())
                .param("parts", MOST_PARTS)
                .query(Long.class)
                .optional();
    }

    private Baseline since(long earlier, List<Path> returns, FileDigests digests, LeftOutLines left) {
        var known = new HashMap<String, Integer>();
        jdbc.sql("SELECT file, digest, file_no FROM run_return WHERE run_id = :run")
                .param("run", earlier)
                .query(row -> {
                    known.put(row.getString("file") + "\n" + row.getString("digest"), row.getInt("file_no"));
                });
        var kept = new HashSet<Integer>();
        var toRead = new ArrayList<Path>();
        long keptBytes = 0;
        long bytes = 0;
        for (var file : returns) {
            var number = known.get(InputFile.returned(file).bareName() + "\n" + mark(file, digests, left));
            if (number == null) {
                toRead.add(file);
                bytes += Reading.size(file);
            } else {
                kept.add(number);
                keptBytes += Reading.size(file);
            }
        }
        return keptBytes < bytes || kept.isEmpty()
                ? Baseline.nowhere(returns)
                : new Baseline(new RunId(earlier), kept, columns(earlier), numbered(earlier), toRead);
    }

    private Map<Place, Integer> columns(long run) {
        return jdbc
                .sql("SELECT * FROM run_column WHERE run_id = :run")
                .param("run", run)
                .query((row, n) -> Map.entry(
                        new Place(row.getString("before"), row.getString("after"), row.getString("header")),
                        row.getInt("column_no")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int numbered(long run) {
        return jdbc.sql("SELECT own_upto FROM aggregation_run WHERE id = :run")
                .param("run", run)
                .query(Integer.class)
                .single();
    }
}
