package fr.commandecommune.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An audit of a text, and what it wrote. */
record Audited(AuditResult result, Path out, List<AuditProgress> told) {

    static Audited of(Path folder, String text) throws IOException {
        return of(folder, Files.writeString(folder.resolve("donnees"), text), folder.resolve("resultats"));
    }

    static Audited of(Path folder, Path file, Path out) throws IOException {
        var told = new ArrayList<AuditProgress>();
        return new Audited(Audits.of(file, out, told::add), out, told);
    }

    List<NamedCsvRecord> verdicts() throws IOException {
        return table("verdicts.csv");
    }

    List<NamedCsvRecord> anomalies() throws IOException {
        return table("anomalies.csv");
    }

    /** Of the only contract. */
    NamedCsvRecord verdict() throws IOException {
        return verdicts().getFirst();
    }

    String text(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    private List<NamedCsvRecord> table(String name) throws IOException {
        try (var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(out.resolve(name))) {
            return rows.stream().toList();
        }
    }
}
