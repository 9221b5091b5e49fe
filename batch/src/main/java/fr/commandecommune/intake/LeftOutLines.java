package fr.commandecommune.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which members' lines of which returns no longer count, because a later return answers for them or because their author may
 * not speak for them: {@value #FILE} in the folder of the campaign, {@code fichier;siren}. Without the file, every line counts.
 */
public final class LeftOutLines {

    /** Its name in the folder of the campaign. */
    public static final String FILE = "lignes-ecartees.csv";

    private final Path file;
    private final Set<Entry> entries = new TreeSet<>();

    private record Entry(String returnFile, String siren) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byFile = returnFile.compareTo(other.returnFile);
            return byFile != 0 ? byFile : siren.compareTo(other.siren);
        }
    }

    private LeftOutLines(Path file) {
        this.file = file;
    }

    /** What the folder of a campaign leaves out. */
    public static LeftOutLines of(Path campaignFolder) {
        var left = new LeftOutLines(campaignFolder.resolve(FILE));
        if (Files.exists(left.file)) {
            try (var lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(left.file)) {
                lines.forEach(line -> left.add(line.getField("fichier"), line.getField("siren")));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return left;
    }

    /** From now on the lines of this member in this return do not count. */
    public void add(String returnFile, String siren) {
        entries.add(new Entry(returnFile, siren));
    }

    public void remove(String returnFile, String siren) {
        entries.remove(new Entry(returnFile, siren));
    }

    /** All the lines of this return count again. */
    public void removeFile(String returnFile) {
        entries.removeIf(entry -> entry.returnFile.equals(returnFile));
    }

    /** Writes the file whole, or deletes it when nothing is left out. */
    public void save() throws IOException {
        if (entries.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        var unfinished = file.resolveSibling(FILE + ".incomplet");
        try (var lines = CsvWriter.builder().fieldSeparator(';').build(unfinished)) {
            lines.writeRecord("fichier", "siren");
            entries.forEach(entry -> lines.writeRecord(entry.returnFile(), entry.siren()));
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The members whose lines in this return do not count, by SIREN. */
    public Set<String> membersIn(String returnFile) {
        return entries.stream()
                .filter(entry -> entry.returnFile.equals(returnFile))
                .map(Entry::siren)
                .collect(Collectors.toSet());
    }

    /** Listens to one return in the place of {@code sink} and keeps from it what does not count. */
    public ReturnSink without(Path returnFile, ReturnSink sink) {
        var silenced = membersIn(FileName.of(returnFile));
        return silenced.isEmpty() ? sink : new Filter(silenced, sink);
    }

    /** A line that does not count was not read: the counts say so too. */
    private static final class Filter implements ReturnSink {

        private final Set<String> silenced;
        private final ReturnSink sink;
        private int dropped;

        private Filter(Set<String> silenced, ReturnSink sink) {
            this.silenced = silenced;
            this.sink = sink;
        }

        @Override
        public void names(String siren, String file, int line) {
            if (!silenced.contains(siren)) {
                sink.names(siren, file, line);
            }
        }

        @Override
        public void need(StagedNeed need) {
            if (silenced.contains(need.siren())) {
                dropped++;
            } else {
                sink.need(need);
            }
        }

        @Override
        public void nil(NilReturn nil) {
            if (!silenced.contains(nil.siren())) {
                sink.nil(nil);
            }
        }

        @Override
        public void told(Anomaly anomaly) {
            sink.told(anomaly);
        }

        @Override
        public void counted(String file, LineCount count) {
            sink.counted(
                    file,
                    new LineCount(
                            count.linesRead() - dropped, count.staged() - dropped, count.refused(), count.noNeed()));
        }
    }
}
