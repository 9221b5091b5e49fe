package fr.commandecommune.pack;

import fr.commandecommune.document.pdf.UnprintableCharacter;
import fr.commandecommune.dossier.Catalogue;
import fr.commandecommune.dossier.DescribedOrder;
import fr.commandecommune.dossier.Dossier;
import fr.commandecommune.dossier.DossierReader;
import fr.commandecommune.dossier.DossierRefused;
import fr.commandecommune.dossier.JointOrderReader;
import fr.commandecommune.law.UnknownFigure;
import fr.commandecommune.pack.PackResult.AbsentDocument;
import fr.commandecommune.pack.PackResult.Alert;
import fr.commandecommune.pack.PackResult.MissingFact;
import fr.commandecommune.question.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the packs of documents: the same dossier gives the same bytes, whatever the day, the machine and its time zone. */
public final class Packs {

    static final String TO_COMPLETE = "a-completer.csv";
    static final String ALERTS = "alertes.csv";

    static {
        Rulebook.requireAllRead(PrintedFigures.ALL);
    }

    private Packs() {}

    /**
     * Makes a pack and writes it to its folder, each file whole or not at all. Where a final version was asked for and
     * something stands in its way, only the two lists of what is to be completed and corrected are written.
     *
     * @throws PackRefused the kind or the format is not offered
     * @throws DossierRefused the dossier, or a file it names, cannot be read as what it should be
     * @throws PackInUse another process is writing to the same folder
     */
    public static PackResult make(PackRequest request) throws PackRefused, DossierRefused, PackInUse, IOException {
        try {
            return written(request);
        } catch (UnprintableCharacter character) {
            throw DossierRefused.of(
                    String.valueOf(request.dossier().getFileName()), "", String.valueOf(character.getMessage()));
        }
    }

    private static PackResult written(PackRequest request) throws PackRefused, DossierRefused, PackInUse, IOException {
        var formats = formats(request);
        var purchase = purchase(request.dossier());
        var checks = Checks.of(purchase);
        var documents = new TenderDocuments(purchase, formats, checks).make();
        var alerts = new ArrayList<>(Checks.ofTheRules(purchase));
        alerts.addAll(checks);
        var missing = missing(documents.made(), purchase.gaps());
        boolean ready = missing.isEmpty() && alerts.stream().noneMatch(Alert::blocking);
        try (var folder = PackFolder.open(request.out())) {
            var files = new TreeMap<String, byte[]>();
            files.put(TO_COMPLETE, toComplete(missing));
            files.put(ALERTS, alerts(alerts));
            if (request.finalVersion() && !ready) {
                folder.write(files);
                return new PackResult(request.out(), Optional.empty(), List.of(), List.of(), missing, alerts);
            }
            for (var one : documents.made()) {
                files.put(one.name(), one.bytes(!ready));
            }
            files.put(Concordance.FILE, Concordance.of(purchase, files));
            var listed = Manifest.files(files, documents.made());
            var absent = absent(documents.absent());
            files.put(
                    Manifest.FILE,
                    Manifest.of(purchase, request.kind(), !ready, listed, documents.made(), absent, alerts));
            var zip = Archive.name(purchase.dossier().reference(), request.kind());
            files.put(zip, Archive.of(files));
            folder.write(files);
            return new PackResult(
                    request.out(), Optional.of(request.out().resolve(zip)), listed, absent, missing, alerts);
        }
    }

    private static Set<Format> formats(PackRequest request) throws PackRefused {
        if (request.kind() != Kind.TENDER) {
            throw new PackRefused(
                    "Le dossier « %s » n’est pas encore proposé ; seul l’est le dossier « %s » (--kind TENDER)."
                            .formatted(request.kind().french(), Kind.TENDER.french()));
        }
        return request.formats().isEmpty() ? Format.offered() : EnumSet.copyOf(request.formats());
    }

    private static DescribedOrder order(Dossier dossier, Path file) throws IOException, DossierRefused {
        var order = JointOrderReader.read(dossier.jointOrder());
        boolean described = order.articles().values().stream()
                .allMatch(article -> article.label() != null && article.vatRate() != null);
        var catalogue = described ? Optional.<Path>empty() : Catalogue.near(dossier.jointOrder(), file);
        return catalogue.isPresent() ? Catalogue.complete(order, catalogue.get()) : order;
    }

    /** The purchase that this dossier describes, put to the rules. */
    static Purchase purchase(Path file) throws IOException, DossierRefused {
        var dossier = DossierReader.read(file);
        try {
            return Purchase.of(dossier, order(dossier, file));
        } catch (UnknownFigure unknown) {
            throw DossierRefused.of(
                    String.valueOf(file.getFileName()), "launchDate", String.valueOf(unknown.getMessage()));
        }
    }

    private static List<MissingFact> missing(List<Made> made, Gaps gaps) {
        var documents = new LinkedHashMap<String, TreeSet<String>>();
        for (var one : made) {
            for (var what : one.missing()) {
                documents.computeIfAbsent(what, absent -> new TreeSet<>()).add(one.name());
            }
        }
        return documents.entrySet().stream()
                .map(entry ->
                        new MissingFact(gaps.field(entry.getKey()), entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static byte[] toComplete(List<MissingFact> missing) {
        var csv = new Csv("champ", "information", "documents");
        missing.forEach(fact -> csv.row(List.of(fact.field(), fact.what(), String.join(" ", fact.documents()))));
        return csv.bytes();
    }

    private static byte[] alerts(List<Alert> alerts) {
        var csv = new Csv("gravite", "champ", "message", "article");
        alerts.forEach(alert -> csv.row(
                List.of(alert.blocking() ? "BLOQUANT" : "ALERTE", alert.field(), alert.message(), alert.article())));
        return csv.bytes();
    }

    private static List<AbsentDocument> absent(List<AbsentDocument> documents) {
        var all = new ArrayList<>(documents);
        all.add(new AbsentDocument(
                "dossier-complet.pdf", "L’assemblage en un seul fichier n’est pas encore produit par cette version."));
        return all;
    }
}
