package fr.commandecommune.audit;

import fr.commandecommune.audit.Reading.Anomaly;
import fr.commandecommune.audit.Reading.Concession;
import fr.commandecommune.audit.Reading.Legible;
import fr.commandecommune.law.Law;
import fr.commandecommune.version.RulesVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The back-test of essential data. The file is read twice: once to know that it is whole and which record counts for each
 * contract, once to judge. Nothing is written where the first reading fails.
 */
public final class Audits {

    private static final int PASSES = 2;
    private static final int WHOLE = 100;

    private final Path file;
    private final FileShape shape;
    private final long size;
    private final Consumer<AuditProgress> progress;
    private final ContractIndex index = new ContractIndex();
    private final Totals totals = new Totals();
    private long read;
    private int told = -1;

    private Audits(Path file, Consumer<AuditProgress> progress) throws IOException {
        this.file = file;
        this.shape = FileShape.of(file);
        this.size = Math.max(1, Files.size(file));
        this.progress = progress;
    }

    /** The names of the files that an audit writes. */
    public static List<String> files() {
        return AuditFolder.FILES;
    }

    /**
     * Reads the file, judges its contracts and writes the four results into the folder.
     *
     * @throws AuditRefused where the file is no essential data; the folder is as it was
     * @throws AuditBusy where another audit writes into that folder
     * @throws AuditUnwritten where the disk refuses the results
     */
    public static AuditResult of(Path file, Path folder, Consumer<AuditProgress> progress) throws IOException {
        AuditFolder.requireFree(folder);
        var audit = new Audits(file, progress);
        var head = audit.look();
        try (var out = AuditFolder.open(folder)) {
            audit.judge(out, head);
            out.putInPlace();
        }
        progress.accept(new AuditProgress(WHOLE, "Résultats écrits", audit.totals.records()));
        return audit.result(head);
    }

    private Head look() throws IOException {
        try (var source = source(0, "Lecture")) {
            var form = Records.of(shape).read(source.reader(), published -> {
                read++;
                if (ContractReading.of(published) instanceof Legible legible) {
                    index.add(legible.contract());
                }
            });
            return new Head(form, source.hash(), rulesVersion());
        }
    }

    /** Of the figures of the law, the rules of the procedure, and the very classes that compare. */
    private static String rulesVersion() throws IOException {
        return new RulesVersion()
                .with(Law.class, "law/*")
                .with(Law.class, "fr/commandecommune/law/*")
                .with(Law.class, "fr/commandecommune/reasoning/*")
                .with(Law.class, "fr/commandecommune/need/*")
                .with(Law.class, "fr/commandecommune/procedure/*")
                .with(Audits.class, "fr/commandecommune/audit/*")
                .told();
    }

    private void judge(AuditFolder out, Head head) throws IOException {
        read = 0;
        var verdicts = new VerdictTable(out.begin(AuditFolder.VERDICTS));
        var anomalies = new AnomalyTable(out.begin(AuditFolder.ANOMALIES));
        try (var source = source(1, "Examen")) {
            var bench = new JudgingBench((contract, finding) -> {
                totals.judged(contract, finding);
                verdicts.line(contract, finding);
            });
            Records.of(shape).read(source.reader(), published -> {
                read++;
                judge(ContractReading.of(published), bench, anomalies);
            });
            bench.finish();
            if (!source.hash().equals(head.inputHash())) {
                throw new AuditRefused(
                        "Le fichier %s a changé pendant sa lecture ; relancez la commande quand il ne bouge plus."
                                .formatted(file));
            }
        }
        verdicts.flush();
        anomalies.flush();
        new AuditPages(head, totals).write(out.begin(AuditFolder.REPORT));
        new Synthesis(head, totals).write(out.begin(AuditFolder.SYNTHESIS));
    }

    private void judge(Reading reading, JudgingBench bench, AnomalyTable unread) {
        totals.record();
        switch (reading) {
            case Concession unused -> totals.concession();
            case Anomaly anomaly -> {
                totals.anomaly(anomaly);
                unread.line(anomaly);
            }
            case Legible legible -> {
                if (index.counts(legible.contract())) {
                    bench.add(legible.contract());
                } else {
                    totals.duplicate();
                }
            }
        }
    }

    private Source source(int pass, String step) throws IOException {
        return Source.open(file, bytes -> {
            int share = (int) Math.min(WHOLE - 1, (pass * size + bytes) * WHOLE / (PASSES * size));
            if (share / 5 > told / 5 || told < 0) {
                told = share;
                progress.accept(new AuditProgress(share, step, read));
            }
        });
    }

    private AuditResult result(Head head) {
        var all = totals.all();
        return new AuditResult(
                head.form(),
                totals.records(),
                totals.duplicates(),
                totals.concessions(),
                totals.anomalyCount(),
                all.of(Verdict.CONSISTENT),
                all.of(Verdict.DOUBTFUL),
                all.of(Verdict.INCONSISTENT));
    }
}
