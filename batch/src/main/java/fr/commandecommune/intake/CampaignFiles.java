package fr.commandecommune.intake;

import fr.commandecommune.intake.CampaignRefused.Fault;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.Conversion;
import fr.commandecommune.need.CurrentContract;
import fr.commandecommune.need.DeliveryPoint;
import fr.commandecommune.need.Lot;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.Nature;
import fr.commandecommune.need.Siren;
import fr.commandecommune.need.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files that describe a campaign, read and compared with one another. */
final class CampaignFiles {

    private static final Set<String> RESERVED = Set.of("", "neant", "total");
    private static final String CPV = "[0-9]{8}(-[0-9])?";

    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();

    CampaignFiles(Path folder) {
        this.folder = folder;
    }

    CampaignFolder read() {
        if (!Files.isDirectory(folder)) {
            throw new CampaignRefused(List.of(new Fault(
                    folder.toString(), 0, "", "", "ce dossier n’existe pas ; indiquez le dossier d’une campagne.")));
        }
        var lots = lots();
        var articles = articles(lots);
        var members = members();
        var header = header(
                lots, articles, conversions(articles), members, deliveryPoints(members), currentContracts(members));
        if (header.isEmpty() || !faults.isEmpty()) {
            throw new CampaignRefused(faults);
        }
        var listing = new FolderListing(folder);
        return new CampaignFolder(folder, header.getFirst(), listing.returns(), listing.files());
    }

    /** The campaign, or nothing when its file has no row to say it. */
    private List<Campaign> header(
            List<Lot> lots,
            List<Article> articles,
            List<Conversion> conversions,
            List<Member> members,
            List<DeliveryPoint> points,
            List<CurrentContract> contracts) {
        var table = required(
                "campagne.csv",
                "code",
                "intitule",
                "annee",
                "duree_mois",
                "reconductions",
                "coordonnateur_siren",
                "date_lancement");
        if (table.entries().size() > 1) {
            table.entries()
                    .getLast()
                    .fault("code", "le fichier décrit plusieurs campagnes ; n’en laissez qu’une, sur une seule ligne.");
        }
        if (table.entries().isEmpty()) {
            if (table.has("code")) {
                table.fault(0, "code", "", "le fichier n’a pas de ligne sous son en-tête ; décrivez la campagne.");
            }
            return List.of();
        }
        var entry = table.entries().getFirst();
        return List.of(new Campaign(
                entry.required("code"),
                entry.required("intitule"),
                entry.whole("annee", 2000, 2100),
                entry.whole("duree_mois", 1, 600),
                entry.whole("reconductions", 0, 100),
                entry.siren("coordonnateur_siren"),
                entry.day("date_lancement"),
                lots,
                articles,
                conversions,
                members,
                points,
                contracts));
    }

    private List<Lot> lots() {
        var known = new HashSet<String>();
        return list(required("lots.csv", "lot", "intitule", "nature", "cpv"), entry -> {
            var number = entry.required("lot");
            if (!known.add(number)) {
                entry.fault("lot", "le lot " + number + " vient deux fois ; donnez un numéro à chaque lot.");
            }
            var cpv = entry.typed("cpv");
            if (!cpv.matches(CPV)) {
                entry.fault("cpv", "« " + cpv + " » n’est pas un code CPV ; écrivez ses huit chiffres.");
            }
            return new Lot(number, entry.required("intitule"), nature(entry), cpv);
        });
    }

    private static Nature nature(CampaignEntry entry) {
        for (var nature : Nature.values()) {
            if (nature.letter().equalsIgnoreCase(entry.typed("nature"))) {
                return nature;
            }
        }
        entry.fault(
                "nature", "« " + entry.typed("nature") + " » : écrivez F (fournitures), S (services) ou T (travaux).");
        return Nature.SUPPLIES;
    }

    private List<Article> articles(List<Lot> lots) {
        var numbers = lots.stream().map(Lot::number).collect(Collectors.toSet());
        var known = new HashSet<String>();
        var table = required(
                "articles.csv",
                "article",
                "libelle",
                "lot",
                "unite",
                "prix_unitaire_ht",
                "tva",
                "famille",
                "indivisible");
        return list(table, entry -> {
            var code = entry.required("article");
            if (!known.add(code.toUpperCase(Locale.ROOT))) {
                entry.fault("article", "l’article « " + code + " » vient deux fois ; gardez une seule ligne.");
            } else if (!code.isEmpty() && RESERVED.contains(Spelling.plain(code))) {
                entry.fault("article", "« " + code + " » a un autre sens dans les retours ; changez cette référence.");
            }
            if (!numbers.contains(entry.required("lot"))) {
                entry.fault(
                        "lot",
                        "le lot « " + entry.typed("lot") + " » n’est pas dans lots.csv ; écrivez l’un de ces numéros : "
                                + String.join(", ", new TreeSet<>(numbers)) + ".");
            }
            return new Article(
                    code,
                    entry.required("libelle"),
                    entry.typed("lot"),
                    entry.required("unite"),
                    entry.decimal("prix_unitaire_ht"),
                    entry.decimal("tva"),
                    entry.typed("famille"),
                    entry.yes("indivisible"));
        });
    }

    private List<Conversion> conversions(List<Article> articles) {
        var codes = articles.stream()
                .collect(Collectors.toMap(
                        article -> article.code().toUpperCase(Locale.ROOT), Article::code, (first, again) -> first));
        var known = new HashSet<String>();
        return list(optional("conversions.csv", List.of("article", "unite", "facteur"), List.of()), entry -> {
            var typed = entry.required("article");
            var code = Conversion.ALL.equals(typed) ? typed : codes.getOrDefault(typed.toUpperCase(Locale.ROOT), "");
            if (code.isEmpty() && !typed.isEmpty()) {
                entry.fault(
                        "article",
                        "l’article « " + typed + " » n’est pas dans articles.csv ; écrivez sa référence, ou * pour"
                                + " tous les articles.");
            }
            var unit = entry.required("unite");
            if (!known.add(code + "\n" + Spelling.plain(unit))) {
                entry.fault("unite", "cette conversion vient deux fois ; gardez une seule ligne.");
            }
            var factor = entry.decimal("facteur");
            if (factor.signum() == 0) {
                entry.fault("facteur", "le facteur est nul ; écrivez combien d’unités de l’article vaut cette unité.");
            }
            return new Conversion(code, unit, factor);
        });
    }

    private List<Member> members() {
        var known = new HashSet<String>();
        return list(required("membres.csv", "siren", "code_insee", "nom", "population"), entry -> {
            var siren = entry.siren("siren");
            if (!known.add(siren)) {
                entry.fault("siren", "le membre " + siren + " vient deux fois ; gardez une seule ligne.");
            }
            var insee = entry.digits("code_insee").toUpperCase(Locale.ROOT);
            if (!insee.isEmpty() && !insee.matches("[0-9][0-9AB][0-9]{3}")) {
                entry.fault("code_insee", "« " + insee + " » n’est pas un code INSEE ; écrivez ses cinq caractères.");
            } else if (!insee.isEmpty() && !known.add(insee)) {
                entry.fault("code_insee", "le code INSEE " + insee + " vient deux fois ; corrigez l’un des deux.");
            }
            var population = entry.typed("population").isEmpty() ? 0 : entry.whole("population", 0, 100_000_000);
            return new Member(siren, insee, entry.required("nom"), population);
        });
    }

    private List<DeliveryPoint> deliveryPoints(List<Member> members) {
        var sirens = members.stream().map(Member::siren).collect(Collectors.toSet());
        var known = new HashSet<String>();
        var table = optional(
                "points-livraison.csv",
                List.of("siren", "code", "libelle"),
                List.of("adresse", "code_postal", "ville", "contact", "telephone", "horaires", "acces"));
        return list(table, entry -> {
            var siren = member(entry, sirens);
            var code = entry.required("code");
            if (!known.add(siren + "\n" + Spelling.plain(code))) {
                entry.fault("code", "le point « " + code + " » de ce membre vient deux fois ; gardez une seule ligne.");
            }
            return new DeliveryPoint(
                    siren,
                    code,
                    entry.typed("libelle"),
                    entry.typed("adresse"),
                    entry.typed("code_postal"),
                    entry.typed("ville"),
                    entry.typed("contact"),
                    entry.typed("telephone"),
                    entry.typed("horaires"),
                    entry.typed("acces"));
        });
    }

    private List<CurrentContract> currentContracts(List<Member> members) {
        var sirens = members.stream().map(Member::siren).collect(Collectors.toSet());
        var table = optional(
                "contrats-en-cours.csv",
                List.of("siren", "famille", "titulaire", "fin", "preavis_mois", "exclusif"),
                List.of());
        return list(
                table,
                entry -> new CurrentContract(
                        member(entry, sirens),
                        entry.required("famille"),
                        entry.typed("titulaire"),
                        entry.day("fin"),
                        entry.typed("preavis_mois").isEmpty() ? 0 : entry.whole("preavis_mois", 0, 120),
                        entry.yes("exclusif")));
    }

    private static String member(CampaignEntry entry, Set<String> sirens) {
        var siren = entry.siren("siren");
        if (Siren.isValid(siren) && !sirens.contains(siren)) {
            entry.fault(
                    "siren", "le SIREN " + siren + " n’est pas celui d’un membre ; ajoutez le membre à membres.csv.");
        }
        return siren;
    }

    private CampaignTable required(String name, String... columns) {
        var file = new InputFile(name, folder.resolve(name));
        if (!Files.isRegularFile(file.path())) {
            faults.add(new Fault(
                    name,
                    0,
                    "",
                    "",
                    "le fichier manque ; ajoutez-le au dossier de la campagne, avec" + " l’en-tête "
                            + String.join(";", columns) + "."));
            return CampaignTable.absent(name, faults);
        }
        return CampaignTable.read(file, List.of(columns), List.of(), faults);
    }

    private CampaignTable optional(String name, List<String> required, List<String> others) {
        var file = new InputFile(name, folder.resolve(name));
        if (!Files.isRegularFile(file.path())) {
            return CampaignTable.absent(name, faults);
        }
        return CampaignTable.read(file, required, others, faults);
    }

    private static <T> List<T> list(CampaignTable table, Function<CampaignEntry, T> reading) {
        return table.entries().stream().map(reading).toList();
    }
}
