package fr.commandecommune.web.returns;

import fr.commandecommune.intake.Intake;
import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Reads which members the returns of a campaign speak for; a file that has not changed is read once. */
@Component
public class ReturnFiles {

    private final Map<Version, ReturnFile> known = new ConcurrentHashMap<>();

    private record Version(Path file, FileTime modified, long bytes) {}

    /** The returns that count, sorted by name. */
    public List<ReturnFile> of(HeldCampaign held) {
        var left = LeftOutLines.of(held.folder());
        return Intake.open(held.folder()).returns().stream()
                .filter(file -> !ReturnFile.isOfRequests(file))
                .map(file -> read(held, file))
                .map(file -> file.without(left.membersIn(file.name())))
                .toList();
    }

    /** One return, in the folder or not. */
    public ReturnFile read(HeldCampaign held, Path file) {
        try {
            var version = new Version(file, Files.getLastModifiedTime(file), Files.size(file));
            return known.computeIfAbsent(version, unread -> listen(held, file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static ReturnFile listen(HeldCampaign held, Path file) {
        var heard = new Heard();
        Intake.read(held.campaign(), file, heard);
        var name = file.getFileName();
        return new ReturnFile(
                name == null ? "" : name.toString(), heard.named, heard.asking, heard.nil, heard.lines, heard.refused);
    }

    private static final class Heard implements ReturnSink {
        private final Set<String> named = new HashSet<>();
        private final Set<String> asking = new HashSet<>();
        private final Set<String> nil = new HashSet<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private int refused;

        @Override
        public void names(String siren, String file, int line) {
            named.add(siren);
        }

        @Override
        public void need(StagedNeed need) {
            named.add(need.siren());
            asking.add(need.siren());
            lines.merge(need.siren(), 1, Integer::sum);
        }

        @Override
        public void nil(NilReturn answer) {
            named.add(answer.siren());
            nil.add(answer.siren());
        }

        @Override
        public void told(Anomaly anomaly) {
            if (anomaly.severity() == Anomaly.Severity.REFUS && anomaly.line() == 0) {
                refused++;
            }
        }

        @Override
        public void counted(String file, LineCount count) {
            refused += count.refused();
        }
    }
}
