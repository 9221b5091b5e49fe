package fr.commandecommune.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A campaign of all the communes of France, drawn with a fixed seed: one return, one line a commune and article. */
record NationalCampaign(Path folder) {

    private static final int COMMUNES = 34_869;
    private static final int LOTS = 6;
    private static final int[] POPULATIONS = {180, 300, 450, 600, 900, 1500, 3000, 9000};
    private static final long SEED = 20_270_101;

    /** @param lines of the return, all good */
    static NationalCampaign drawn(Path folder, int lines) throws IOException {
        var campaign = new NationalCampaign(folder);
        var random = new Random(SEED);
        var articles = Math.max(60, 2 * lines / COMMUNES);
        Files.createDirectories(folder.resolve("besoins"));
        campaign.describe(articles);
        campaign.draw(lines, articles, random);
        return campaign;
    }

    /** The same, each commune with a return of its own. */
    static NationalCampaign ofOwnReturns(Path folder, int lines) throws IOException {
        var campaign = new NationalCampaign(folder);
        var random = new Random(SEED);
        var articles = Math.max(60, 2 * lines / COMMUNES);
        Files.createDirectories(folder.resolve("besoins"));
        campaign.describe(articles);
        for (var commune = 0; commune < Math.min(lines, COMMUNES); commune++) {
            campaign.drawReturn(commune, Math.max(1, lines / COMMUNES), articles, random);
        }
        return campaign;
    }

    /** The return of one commune says something else. */
    void correct(int round) throws IOException {
        drawReturn(COMMUNES / 2, 12, 60, new Random(round));
    }

    private void drawReturn(int commune, int lines, int articles, Random random) throws IOException {
        try (var out = Files.newBufferedWriter(folder.resolve("besoins/commune-%05d.csv".formatted(commune)))) {
            out.write("siren;article;minimum;estime;maximum\n");
            for (var line = 0; line < lines; line++) {
                write(out, commune, (line + commune) % articles, random);
            }
        }
    }

    Path needs() {
        return folder.resolve("besoins/retours.csv");
    }

    private void describe(int articles) throws IOException {
        file(
                "campagne.csv",
                "code;intitule;annee;duree_mois;reconductions;coordonnateur_siren;date_lancement",
                List.of("NAT-2027;Fournitures;2027;12;3;" + siren(0) + ";2027-01-15"));
        var lots = new ArrayList<String>();
        for (var lot = 1; lot <= LOTS; lot++) {
            lots.add("%d;Lot %d;F;30197600".formatted(lot, lot));
        }
        file("lots.csv", "lot;intitule;nature;cpv", lots);
        var catalogue = new ArrayList<String>();
        for (var article = 0; article < articles; article++) {
            catalogue.add("%s;Article %d;%d;unité;%d.%02d;20;Famille %d;oui"
                    .formatted(code(article), article, 1 + article % LOTS, 1 + article % 40, article % 100, article % 12));
        }
        file(
                "articles.csv",
                "article;libelle;lot;unite;prix_unitaire_ht;tva;famille;indivisible",
                catalogue);
        var members = new ArrayList<String>();
        for (var commune = 0; commune < COMMUNES; commune++) {
            members.add("%s;;Commune %d;%d".formatted(siren(commune), commune, population(commune)));
        }
        file("membres.csv", "siren;code_insee;nom;population", members);
    }

    private void draw(int lines, int articles, Random random) throws IOException {
        try (var out = Files.newBufferedWriter(needs())) {
            out.write("siren;article;minimum;estime;maximum\n");
            for (var line = 0; line < lines; line++) {
                // the lines of a commune follow one another, each for another article
                var commune = (int) ((long) line * COMMUNES / lines);
                write(out, commune, (line * 7 + commune) % articles, random);
            }
        }
    }

    private static void write(BufferedWriter out, int commune, int article, Random random) throws IOException {
        var estimated = Math.max(1, (int) (population(commune) / 100.0 * (0.5 + 1.5 * random.nextDouble())));
        out.write("%s;%s;%d;%d;%d\n"
                .formatted(siren(commune), code(article), estimated * 8 / 10, estimated, estimated * 13 / 10));
    }

    private void file(String name, String header, List<String> lines) throws IOException {
        var all = new ArrayList<>(List.of(header));
        all.addAll(lines);
        Files.write(folder.resolve(name), all);
    }

    private static int population(int commune) {
        return POPULATIONS[commune * 31 % POPULATIONS.length];
    }

    private static String code(int article) {
        return "ART-%04d".formatted(article);
    }

    /** Nine digits that satisfy Luhn's formula. */
    private static String siren(int commune) {
        var digits = Integer.toString(20_000_000 + 17 * commune);
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            var digit = digits.charAt(at) - '0';
            var weighed = at % 2 == 1 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
