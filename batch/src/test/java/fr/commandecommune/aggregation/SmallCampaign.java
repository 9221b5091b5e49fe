package fr.commandecommune.aggregation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A campaign of six communes and three articles; the returns are what each test is about. */
final class SmallCampaign {

    static final String AULON = "216500447";
    static final String BAREILLES = "216500645";
    static final String CADEAC = "216501163";
    static final String ESTENSAN = "216501726";
    static final String GUCHEN = "216502120";
    static final String VIGNEC = "216504712";

    private final Path folder;

    private SmallCampaign(Path folder) {
        this.folder = folder;
    }

    static SmallCampaign in(Path parent) {
        var campaign = new SmallCampaign(parent.resolve("campagne"));
        campaign.file(
                "campagne.csv",
                "code;intitule;annee;duree_mois;reconductions;coordonnateur_siren;date_lancement",
                "AURE-2027;Papier de la vallée d'Aure;2027;12;3;" + AULON + ";2027-03-15");
        campaign.file("lots.csv", "lot;intitule;nature;cpv", "1;Papier;F;30197630", "2;Entretien;F;39830000");
        campaign.file(
                "articles.csv",
                "article;libelle;lot;unite;prix_unitaire_ht;tva;famille;indivisible",
                "PAP-001;Papier A4;1;ramette;4.20;20;papier;oui",
                "PAP-002;Enveloppe;1;mille;0.125;20;enveloppes;non",
                "ENT-001;Savon;2;litre;3.10;20;entretien;non");
        campaign.file("conversions.csv", "article;unite;facteur", "PAP-001;carton;5");
        campaign.file(
                "membres.csv",
                "siren;code_insee;nom;population",
                AULON + ";65046;Aulon;100",
                BAREILLES + ";65064;Bareilles;100",
                CADEAC + ";65116;Cadéac;100",
                ESTENSAN + ";65172;Estensan;100",
                GUCHEN + ";65212;Guchen;100",
                VIGNEC + ";65471;Vignec;100");
        return campaign;
    }

    SmallCampaign returned(String name, String... lines) {
        return file("besoins/" + name, lines);
    }

    SmallCampaign file(String name, String... lines) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", List.of(lines)) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Adds up, taking the good lines. */
    Outcome addUp() {
        var out = folder.resolveSibling("sortie");
        var run = TestHome.aggregation().run(AggregationRequest.jointOrder(folder, out, true), progress -> {});
        return new Outcome(run, out);
    }

    /** Adds up, taking the good lines, and writes these files only. */
    Outcome addUp(Format... formats) {
        var out = folder.resolveSibling("sortie");
        var request = AggregationRequest.jointOrder(folder, out, true).withFormats(Set.of(formats));
        return new Outcome(TestHome.aggregation().run(request, progress -> {}), out);
    }

    /** Adds up, unless a line is refused. */
    Outcome addUpWhole() {
        var out = folder.resolveSibling("sortie");
        var run = TestHome.aggregation().run(AggregationRequest.jointOrder(folder, out, false), progress -> {});
        return new Outcome(run, out);
    }

    /** What a run gave, and the files it wrote. */
    record Outcome(AggregationRun run, Path out) {

        List<String> lines(String file) {
            try {
                return Files.readAllLines(out.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The needs that were taken, without their header. */
        List<String> needs() {
            var lines = lines("besoins-normalises.csv");
            return lines.subList(1, lines.size());
        }

        /** Place, severity and code of all that was told. */
        List<String> told() {
            return TestHome.jointOrders().anomalies(run.id(), null, 0, 1000).rows().stream()
                    .map(told -> "%s:%d:%s %s %s"
                            .formatted(told.file(), told.line(), told.column(), told.severity(), told.code()))
                    .toList();
        }

        String message() {
            return TestHome.jointOrders()
                    .anomalies(run.id(), null, 0, 1)
                    .rows()
                    .getFirst()
                    .message();
        }
    }
}
