package fr.commandecommune.web.needs;

import fr.commandecommune.intake.Intake;
import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.returns.ReturnFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The figures of the returns that count, whatever way they came; a file that has not changed is read once. */
@Component
class SentFigures {

    private final Map<Version, List<StagedNeed>> known = new ConcurrentHashMap<>();

    private record Version(Path file, FileTime modified, long bytes) {}

    /**
     * What the returns say of one member.
     *
     * @param needs one for each article and delivery point
     * @param files their names
     * @param modified the last moment at which one of them changed, in milliseconds
     */
    record OfMember(List<StagedNeed> needs, List<String> files, long modified) {
        OfMember {
            needs = List.copyOf(needs);
            files = List.copyOf(files);
        }
    }

    OfMember of(HeldCampaign held, String siren) {
        var needs = new LinkedHashMap<String, StagedNeed>();
        var files = new ArrayList<String>();
        var modified = 0L;
        for (var entry : files(held).entrySet()) {
            var own = entry.getValue().stream()
                    .filter(need -> need.siren().equals(siren))
                    .toList();
            if (!own.isEmpty()) {
                files.add(own.getFirst().file());
                modified = Math.max(modified, entry.getKey().modified().toMillis());
                own.forEach(need -> needs.putIfAbsent(need.article() + "\n" + need.point(), need));
            }
        }
        return new OfMember(List.copyOf(needs.values()), files, modified);
    }

    /** What each member estimates of one article, by SIREN. */
    Map<String, BigDecimal> estimates(HeldCampaign held, String article) {
        var counted = new LinkedHashMap<String, StagedNeed>();
        files(held)
                .values()
                .forEach(needs -> needs.stream()
                        .filter(need -> need.article().equals(article))
                        .forEach(need -> counted.putIfAbsent(need.siren() + "\n" + need.point(), need)));
        var estimates = new HashMap<String, BigDecimal>();
        counted.values()
                .forEach(need -> estimates.merge(need.siren(), need.figures().estimated(), BigDecimal::add));
        return estimates;
    }

    private Map<Version, List<StagedNeed>> files(HeldCampaign held) {
        var left = LeftOutLines.of(held.folder());
        var read = new LinkedHashMap<Version, List<StagedNeed>>();
        for (var file : Intake.returns(held.folder())) {
            if (ReturnFile.isOfRequests(file)) {
                continue;
            }
            var version = version(file);
            var needs = known.computeIfAbsent(version, unread -> listen(held, file));
            var out = left.membersIn(String.valueOf(file.getFileName()));
            read.put(
                    version,
                    out.isEmpty()
                            ? needs
                            : needs.stream()
                                    .filter(need -> !out.contains(need.siren()))
                                    .toList());
        }
        return read;
    }

    private static Version version(Path file) {
        try {
            return new Version(file, Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<StagedNeed> listen(HeldCampaign held, Path file) {
        var heard = new Heard();
        Intake.read(held.campaign(), file, heard);
        return List.copyOf(heard.needs);
    }

    private static final class Heard implements ReturnSink {
        private final List<StagedNeed> needs = new ArrayList<>();

        @Override
        public void need(StagedNeed need) {
            needs.add(need);
        }

        @Override
        public void nil(NilReturn nil) {}

        @Override
        public void told(Anomaly anomaly) {}

        @Override
        public void counted(String file, LineCount count) {}
    }
}
