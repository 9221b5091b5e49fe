package fr.commandecommune.aggregation;

import java.io.OutputStream;
import java.util.stream.Stream;

/** {@code besoins-normalises.csv}: one line a member and article, with where it comes from. */
record NormalisedNeeds(Results results) implements OutputFile {

    static final String[] CANONICAL_COLUMNS = {"siren", "article", "lot", "minimum", "estime", "maximum"};

    @Override
    public String name() {
        return "besoins-normalises.csv";
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public boolean needsJointOrder() {
        return true;
    }

    @Override
    public void write(RunId run, OutputStream out) {
        var csv = new CsvWriter(out);
        csv.line(with(CANONICAL_COLUMNS, "fichier", "ligne"));
        results.eachNeed(run, need -> csv.line(with(need.canonical(), need.file(), need.line())));
        csv.flush();
    }

    private static Object[] with(Object[] cells, Object... more) {
        return Stream.concat(Stream.of(cells), Stream.of(more)).toArray();
    }
}
