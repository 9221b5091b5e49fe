package fr.commandecommune.intake;

import fr.commandecommune.need.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the words above a column say that it holds.
 *
 * @param rank 1 for the words that leave no doubt; of two columns of one role, the lower rank is it
 * @param years the years it names
 */
record Heading(Role role, int rank, List<Integer> years) {

    /** What a column of a return may hold. */
    enum Role {
        ARTICLE,
        MEMBER_NUMBER,
        MEMBER_NAME,
        MINIMUM,
        ESTIMATE,
        MAXIMUM,
        UNIT,
        POINT,
        TOTAL,
        /** The catalogue's own words, repeated for the reader: designation, price, lot… */
        CATALOGUE,
        REMARK,
        UNKNOWN;

        /** Whether the column stands beside the need and the words may also be the name of a commune. */
        boolean isBeside() {
            return this == UNIT || this == POINT || this == CATALOGUE || this == REMARK;
        }
    }

    private static final int LONGEST = 100;
    private static final Heading NONE = new Heading(Role.UNKNOWN, 9, List.of());
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private static final Set<String> FILLERS = phrases("""
            de, du, des, d, l, la, le, les, en, par, an, a, au, pour, et, votre, vos, nos, annuel, annuelle, annuels,
            annuelles, annee, souhaite, souhaitee, souhaites, souhaitees, demande, demandee, demandes, demandees,
            prevu, prevue, prevus, prevues, previsionnel, previsionnelle, previsionnels, previsionnelles, exprime,
            exprimee, exprimes, exprimees, s, e, es, recense, recenses, recensee, recensees""");

    private static final Set<String> REFERENCE = phrases("""
            reference, references, ref, refs, code article, codes articles, ref article, reference article,
            article reference, article ref, article code, code reference, code ref, numero article, n article,
            no article, code produit, ref produit, reference produit, reference catalogue, ref catalogue""");

    private static final Set<String> ARTICLE = phrases("""
            article, articles, art""");

    private static final Set<String> CODE = phrases("""
            code, codes""");

    private static final Set<String> NUMBER = phrases("""
            siret, siren, insee, code insee, n siret, no siret, numero siret, code siret, n siren, no siren,
            numero siren, code siren, siret siren, siren siret, siren commune, siret commune, siret mairie,
            siren mairie, siret collectivite, siren collectivite, siret membre, siren membre, insee commune,
            code insee commune, numero insee, n insee, code commune, cog, siret acheteur, siren acheteur""");

    private static final Set<String> NAME = phrases("""
            commune, communes, collectivite, collectivites, mairie, mairies, membre, membres, nom commune,
            commune nom, nom collectivite, nom membre, nom mairie, commune membre, ville, nom ville, adherent,
            collectivite membre, commune collectivite, collectivite commune, commune adherente, entite, acheteur""");

    private static final Set<String> NAME_PERHAPS = phrases("""
            nom, noms, etablissement, organisme""");

    private static final Set<String> UNIT = phrases("""
            unite, unites, unite mesure, unite compte, unite commande, unite vente, unite achat, um, u""");

    private static final Set<String> UNIT_PERHAPS = phrases("""
            conditionnement, cond, conditionnements""");

    private static final Set<String> POINT = phrases("""
            point livraison, points livraison, lieu livraison, lieux livraison, site livraison, livraison,
            adresse livraison, code point livraison, code point, lieu, site, code livraison, point""");

    private static final Set<String> AMOUNTS = phrases("""
            prix, pu, puht, montant, montants, tva, tarif, cout, ttc, ht, euros, eur""");

    private static final Set<String> CATALOGUE = phrases("""
            designation, designations, libelle, libelles, intitule, description, produit, produits, fourniture,
            fournitures, designation article, libelle article, designation produit, libelle produit, nom article,
            nom produit, article designation, caracteristiques, lot, lots, n lot, no lot, numero lot, famille,
            familles, categorie, rubrique, sous famille, marque, fournisseur, n, no, numero, ligne, n ligne,
            population, habitants, nombre habitants, nb habitants, code postal, cp, departement, indivisible,
            dernier, derniere, commande dernier, commandes dernier, commandee derniere, commandees derniere""");

    private static final Set<String> REMARK = phrases("""
            observation, observations, remarque, remarques, commentaire, commentaires, note, notes, precision,
            precisions, contact, telephone, tel, courriel, mail, email, date, service, justification, divers, info,
            infos, information, informations, complement, agent, referent""");

    private static final Set<String> QUANTITY = phrases("""
            quantite, quantites, qte, qtes, qt, qtt, qtite, q, besoin, besoins, nombre, nb, nbre, volume, volumes""");

    private static final Set<String> ESTIMATE = phrases("""
            estime, estimee, estimes, estimees, estimation, estimations, estimatif, estimative, estimatifs,
            estimatives""");

    private static final Set<String> MINIMUM = phrases("""
            minimum, minimums, mini, min, minimal, minimale, minima""");

    private static final Set<String> MAXIMUM = phrases("""
            maximum, maximums, maxi, max, maximal, maximale, maxima""");

    private static final Set<String> TOTAL = phrases("""
            total, totaux, totale, totales, somme, sommes""");

    private static final Set<String> TOTAL_OF = phrases("""
            general, generale, commune, communes, secteur, groupement, membres, quantite, quantites, qte, qtes,
            besoin, besoins, ligne, colonne, article, articles""");

    static Heading of(String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST || Character.isDigit(typed.charAt(0))) {
            return NONE;
        }
        var years = new ArrayList<Integer>();
        var words = new ArrayList<String>();
        for (var word : Spelling.plain(typed).split(" ", -1)) {
            if (YEAR.matcher(word).matches()) {
                years.add(Integer.valueOf(word));
            } else if (!FILLERS.contains(word) && !word.isEmpty()) {
                words.add(word);
            }
        }
        return words.isEmpty() ? new Heading(Role.UNKNOWN, 9, years) : ofWords(words, years);
    }

    private static Set<String> phrases(String separatedByCommas) {
        return Stream.of(separatedByCommas.split(",", -1)).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a header speaks of money. */
    static boolean isAmount(String typed) {
        return Stream.of(Spelling.plain(typed).split(" ", -1)).anyMatch(AMOUNTS::contains);
    }

    private static Heading ofWords(List<String> words, List<Integer> years) {
        var phrase = String.join(" ", words);
        if (REFERENCE.contains(phrase)) {
            return new Heading(Role.ARTICLE, 1, years);
        }
        if (ARTICLE.contains(phrase)) {
            return new Heading(Role.ARTICLE, 2, years);
        }
        if (CODE.contains(phrase)) {
            return new Heading(Role.ARTICLE, 3, years);
        }
        if (NUMBER.contains(phrase)) {
            return new Heading(Role.MEMBER_NUMBER, 1, years);
        }
        if (NAME.contains(phrase)) {
            return new Heading(Role.MEMBER_NAME, 1, years);
        }
        if (NAME_PERHAPS.contains(phrase)) {
            return new Heading(Role.MEMBER_NAME, 2, years);
        }
        if (UNIT.contains(phrase)) {
            return new Heading(Role.UNIT, 1, years);
        }
        if (UNIT_PERHAPS.contains(phrase)) {
            return new Heading(Role.UNIT, 2, years);
        }
        if (POINT.contains(phrase)) {
            return new Heading(Role.POINT, 1, years);
        }
        if (REMARK.contains(words.getFirst())) {
            return new Heading(Role.REMARK, 1, years);
        }
        if (CATALOGUE.contains(phrase) || words.stream().anyMatch(AMOUNTS::contains)) {
            return new Heading(Role.CATALOGUE, 1, years);
        }
        return ofFigures(words, years);
    }

    private static Heading ofFigures(List<String> words, List<Integer> years) {
        if (only(words, QUANTITY, MINIMUM)) {
            return new Heading(Role.MINIMUM, 1, years);
        }
        if (only(words, QUANTITY, MAXIMUM)) {
            return new Heading(Role.MAXIMUM, 1, years);
        }
        if (only(words, QUANTITY, ESTIMATE)) {
            return new Heading(Role.ESTIMATE, 1, years);
        }
        if (only(words, UNIT, QUANTITY)) {
            return new Heading(Role.ESTIMATE, 1, years);
        }
        if (only(words, TOTAL_OF, TOTAL)) {
            return new Heading(Role.TOTAL, words.stream().anyMatch(QUANTITY::contains) ? 1 : 2, years);
        }
        return new Heading(Role.UNKNOWN, 9, years);
    }

    /** Whether there is a word of {@code one}, and none that is in neither set. */
    private static boolean only(List<String> words, Set<String> others, Set<String> one) {
        return words.stream().anyMatch(one::contains)
                && words.stream().allMatch(word -> one.contains(word) || others.contains(word));
    }
}
