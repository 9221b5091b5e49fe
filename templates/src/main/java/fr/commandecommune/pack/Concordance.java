package fr.commandecommune.pack;

import fr.commandecommune.document.pdf.PrintedDocument;
import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.DossierLot.Criterion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where each fact that is printed more than once is read, found again in the finished pages. */
final class Concordance {

    static final String FILE = "concordance.csv";

    private static final String SPACES = "[\\s\u00A0\u202F\u2009]*";

    private final Map<String, String> facts = new LinkedHashMap<>();

    private Concordance() {}

    static byte[] of(Purchase purchase, SortedMap<String, byte[]> files) throws IOException {
        var concordance = new Concordance();
        concordance.collect(purchase);
        return concordance.readBack(files);
    }

    private void collect(Purchase purchase) {
        var dossier = purchase.dossier();
        var submission = dossier.submission();
        var samples = submission.samples();
        fact("date du lancement", French.day(dossier.launchDate()));
        fact("date limite de remise des plis", Wording.moment(dossier.tenderDeadline()));
        fact("date limite des questions", Wording.moment(submission.questionsUntil()));
        fact("date limite des réponses", Wording.moment(submission.answersUntil()));
        if (samples != null) {
            fact("date limite des échantillons", Wording.moment(samples.until()));
            fact("adresse des échantillons", samples.address());
        }
        fact("valeur estimée du besoin", French.euros(purchase.answer().estimatedValue()));
        for (var lot : purchase.lots()) {
            fact("maximum du lot " + lot.number(), French.euros(lot.maximum()));
        }
        fact("durée totale", purchase.months() + " mois");
        for (var lot : purchase.lots()) {
            lot.described().ifPresent(described -> described.criteria().forEach(this::weight));
        }
        fact("profil d’acheteur", submission.profileUrl());
        fact("adresse du coordonnateur", Wording.address(dossier.group().coordinator()));
        fact("adresse de la copie de sauvegarde", submission.backupAddress());
        fact("tribunal", dossier.court().name());
        fact("adresse du tribunal", dossier.court().address());
    }

    private void weight(Criterion criterion) {
        if (criterion.label() != null) {
            fact("poids du critère " + criterion.code(), criterion.label() + " " + French.number(criterion.weight()));
        }
    }

    private void fact(String name, @Nullable String printed) {
        if (printed != null) {
            facts.putIfAbsent(name, printed);
        }
    }

    private byte[] readBack(SortedMap<String, byte[]> files) throws IOException {
        var pages = new LinkedHashMap<String, List<String>>();
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                pages.put(file.getKey(), pages(file.getValue()));
            }
        }
        var csv = new Csv("fait", "valeur", "fichier", "page");
        facts.forEach((name, printed) -> {
            var found = new ArrayList<List<String>>();
            var sought = sought(printed);
            pages.forEach((file, texts) -> {
                for (int page = 0; page < texts.size(); page++) {
                    for (long times = sought.matcher(texts.get(page)).results().count(); times > 0; times--) {
                        found.add(List.of(name, printed, file, String.valueOf(page + 1)));
                    }
                }
            });
            if (found.size() > 1) {
                found.stream().distinct().forEach(csv::row);
            }
        });
        return csv.bytes();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        var printed = PrintedDocument.read(pdf);
        var pages = new ArrayList<String>();
        for (int page = 1; page <= printed.pageCount(); page++) {
            pages.add(printed.page(page));
        }
        return pages;
    }

    /**
     * The words of a fact, wherever the end of a line cuts them, and not inside a larger figure: « 8 mois » is not read in
     * « 48 mois », nor « 33 486,93 € » in « 433 486,93 € ».
     */
    private static Pattern sought(String printed) {
        var words = printed.replaceAll(SPACES, "")
                .codePoints()
                .mapToObj(character -> Pattern.quote(Character.toString(character)))
                .collect(Collectors.joining(SPACES));
        return Pattern.compile("(?<![\\p{L}\\p{N}]|\\p{N}[\u00A0\u202F\u2009,.])" + words + "(?![\\p{L}\\p{N}])");
    }
}
