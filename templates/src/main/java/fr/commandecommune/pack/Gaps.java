package fr.commandecommune.pack;

import fr.commandecommune.document.Inline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The facts that are still to be completed, with the field of the dossier that each one waits for. */
final class Gaps {

    static final String PURPOSE = "l’objet de la consultation";
    static final String TENDER_DEADLINE = "la date et l’heure limites de remise des plis";
    static final String COORDINATOR_NAME = "le nom du coordonnateur";
    static final String COORDINATOR_IDENTITY = "le SIREN ou le SIRET du coordonnateur";
    static final String COORDINATOR_ADDRESS = "l’adresse du coordonnateur";
    static final String COORDINATOR_EMAIL = "l’adresse électronique du coordonnateur";
    static final String COORDINATOR_REPRESENTATIVE = "le représentant du coordonnateur";
    static final String MEMBERS = "la liste des membres du groupement";
    static final String MISSION = "la mission confiée au coordonnateur";
    static final String COMMITTEE = "la commission d’appel d’offres que la convention désigne";
    static final String CONVENTION_SIGNED_ON = "la date de signature de la convention constitutive";
    static final String FORM = "la forme des contrats";
    static final String START_DATE = "la date de début des contrats";
    static final String DURATION = "la durée de la première période, en mois";
    static final String TOTAL_DURATION = "la durée totale, en mois";
    static final String RENEWAL_MODE = "le mode de reconduction, tacite ou expresse";
    static final String RENEWAL_NOTICE = "le préavis de non-reconduction, en mois";
    static final String SINGLE_LOT_REASON = "le motif de l’absence de lots";
    static final String MAX_TENDERED = "le nombre de lots pour lesquels un candidat peut présenter une offre";
    static final String MAX_AWARDED = "le nombre de lots qu’un candidat peut se voir attribuer";
    static final String LOTS_TIE_RULE = "la règle appliquée si un candidat obtenait plus de lots que ce nombre";
    static final String VARIANTS = "le choix d’autoriser ou non les variantes";
    static final String ENVIRONMENTAL = "la condition d’exécution relative à l’environnement";
    static final String SOCIAL = "la condition d’exécution relative à l’emploi, ou le motif de son absence";
    static final String GENERAL_TERMS = "le cahier des clauses administratives générales";
    static final String PROFILE_URL = "l’adresse du profil d’acheteur";
    static final String QUESTIONS_UNTIL = "la date limite des questions";
    static final String ANSWERS_UNTIL = "la date limite des réponses";
    static final String PREVAILS = "le BPU ou le DQE, qui prévaut";
    static final String SAMPLES_ADDRESS = "l’adresse de remise des échantillons";
    static final String SAMPLES_UNTIL = "la date limite de remise des échantillons";
    static final String SAMPLES_RETURNED = "si les échantillons sont restitués";
    static final String SAMPLES_IF_ABSENT = "la conséquence de l’absence d’échantillons";
    static final String SAMPLES_LOTS = "les lots pour lesquels des échantillons sont demandés";
    static final String LANGUAGE = "la langue des offres";
    static final String VALIDITY_DAYS = "la durée de validité des offres, en jours";
    static final String BACKUP_ADDRESS = "l’adresse de remise de la copie de sauvegarde";
    static final String PRICE_METHOD = "la méthode de notation du prix";
    static final String COURT_NAME = "le tribunal compétent";
    static final String COURT_ADDRESS = "l’adresse du tribunal compétent";
    static final String PRICE_FORM = "des prix fermes ou révisables";
    static final String CRITERIA = "les critères d’attribution autres que le prix";
    static final String VALUE = "la valeur estimée du besoin";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry(PURPOSE, "purpose"),
            Map.entry(TENDER_DEADLINE, "tenderDeadline"),
            Map.entry(COORDINATOR_NAME, "group.coordinator.name"),
            Map.entry(COORDINATOR_IDENTITY, "group.coordinator.siren"),
            Map.entry(COORDINATOR_ADDRESS, "group.coordinator.address"),
            Map.entry(COORDINATOR_EMAIL, "group.coordinator.email"),
            Map.entry(COORDINATOR_REPRESENTATIVE, "group.coordinator.representative"),
            Map.entry(MEMBERS, "group.members"),
            Map.entry(MISSION, "group.mission"),
            Map.entry(COMMITTEE, "group.committee"),
            Map.entry(CONVENTION_SIGNED_ON, "group.conventionSignedOn"),
            Map.entry(FORM, "contract.form"),
            Map.entry(START_DATE, "contract.startDate"),
            Map.entry(DURATION, "contract.durationMonths"),
            Map.entry(TOTAL_DURATION, "contract.durationMonths"),
            Map.entry(RENEWAL_MODE, "contract.renewalMode"),
            Map.entry(RENEWAL_NOTICE, "contract.renewalNoticeMonths"),
            Map.entry(SINGLE_LOT_REASON, "singleLotReason"),
            Map.entry(MAX_TENDERED, "lotsRule.maxTendered"),
            Map.entry(MAX_AWARDED, "lotsRule.maxAwarded"),
            Map.entry(LOTS_TIE_RULE, "lotsRule.tieRule"),
            Map.entry(VARIANTS, "contract.variants"),
            Map.entry(ENVIRONMENTAL, "conditions.environmental"),
            Map.entry(SOCIAL, "conditions.social"),
            Map.entry(GENERAL_TERMS, "contract.generalTerms"),
            Map.entry(PROFILE_URL, "submission.profileUrl"),
            Map.entry(QUESTIONS_UNTIL, "submission.questionsUntil"),
            Map.entry(ANSWERS_UNTIL, "submission.answersUntil"),
            Map.entry(PREVAILS, "scoring.prevails"),
            Map.entry(SAMPLES_ADDRESS, "submission.samples.address"),
            Map.entry(SAMPLES_UNTIL, "submission.samples.until"),
            Map.entry(SAMPLES_RETURNED, "submission.samples.returned"),
            Map.entry(SAMPLES_IF_ABSENT, "submission.samples.ifAbsent"),
            Map.entry(SAMPLES_LOTS, "submission.samples.lots"),
            Map.entry(LANGUAGE, "submission.language"),
            Map.entry(VALIDITY_DAYS, "submission.validityDays"),
            Map.entry(BACKUP_ADDRESS, "submission.backupAddress"),
            Map.entry(PRICE_METHOD, "scoring.priceMethod"),
            Map.entry(COURT_NAME, "court.name"),
            Map.entry(COURT_ADDRESS, "court.address"),
            Map.entry(PRICE_FORM, "contract.priceForm"),
            Map.entry(CRITERIA, "lots"),
            Map.entry(VALUE, "launchDate"));

    private final Map<String, String> told = new TreeMap<>(FIELDS);

    /** A fact that only this dossier can lack: that of a lot, of an article. */
    Inline gap(String field, String what) {
        told.put(what, field);
        return Inline.missing(what);
    }

    /** The words of a fact of this dossier, or the gap. */
    List<Inline> words(@Nullable String known, String field, String what) {
        return List.of(known == null ? gap(field, what) : Inline.text(known));
    }

    /** The field of the dossier that a missing fact waits for; empty where none holds it. */
    String field(String what) {
        return Optional.ofNullable(told.get(what)).orElse("");
    }
}
