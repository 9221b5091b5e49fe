package fr.commandecommune.question;

import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.Amount;
import fr.commandecommune.procedure.AmountKind;
import fr.commandecommune.procedure.Buyer;
import fr.commandecommune.procedure.BuyerCategory;
import fr.commandecommune.procedure.Circumstance;
import fr.commandecommune.procedure.Committee;
import fr.commandecommune.procedure.Coordinator;
import fr.commandecommune.procedure.CoordinatorKind;
import fr.commandecommune.procedure.Framework;
import fr.commandecommune.procedure.Group;
import fr.commandecommune.procedure.LateMember;
import fr.commandecommune.procedure.LotEstimate;
import fr.commandecommune.procedure.PriceForm;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.SmallLotsChoice;
import fr.commandecommune.procedure.SocialExemption;
import fr.commandecommune.procedure.Speciality;
import fr.commandecommune.procedure.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a question of the kind PROCEDURE. */
final class ProcedureQuestionReader {

    private static final Pattern CRITERION = Pattern.compile("[A-Z][A-Z0-9_]{0,49}");
    private static final int MOST_TIMES = 1_000_000;
    private static final int MOST_MONTHS = 1200;
    private static final int MOST_MEMBERS = 100_000;

    private ProcedureQuestionReader() {}

    static ProcedureQuestion read(Fields question) {
        question.only(
                "id",
                "question",
                "launchDate",
                "buyer",
                "nature",
                "speciality",
                "lots",
                "vatRate",
                "framework",
                "electronicSubmission",
                "circumstances",
                "smallLots",
                "terms",
                "group");
        var lots = lots(question);
        return new ProcedureQuestion(
                question.date("launchDate"),
                buyer(question.object("buyer", "l’acheteur, {\"category\": …}")),
                question.code("nature", Nature.class),
                question.optionalCode("speciality", Speciality.class),
                lots,
                question.optionalPercentage("vatRate"),
                framework(question.optionalObject("framework", "{\"maximum\": …, \"durationMonths\": …}")),
                question.flag("electronicSubmission", true),
                Set.copyOf(question.codes("circumstances", Circumstance.class)),
                smallLots(question.optionalObject("smallLots", "{\"adapted\": […], \"noPublicity\": […]}"), lots),
                terms(question.optionalObject("terms", "les faits à vérifier, par exemple {\"awardCriteria\": […]}")),
                group(question.optionalObject("group", "le groupement, par exemple {\"members\": 3}")));
    }

    private static Buyer buyer(Fields buyer) {
        buyer.only("category", "operatingExpenditure");
        return new Buyer(buyer.code("category", BuyerCategory.class), buyer.optionalAmount("operatingExpenditure"));
    }

    private static List<LotEstimate> lots(Fields question) {
        var numbers = new HashSet<String>();
        var lots = new ArrayList<LotEstimate>();
        for (var fields : question.someObjects("lots", "{\"number\": …, \"amounts\": […]}")) {
            fields.only("number", "title", "amounts");
            var lot = new LotEstimate(
                    fields.text("number", "le numéro du lot, un texte entre guillemets, par exemple \"1\""),
                    fields.optionalTitle("title"),
                    fields.someObjects("amounts", "{\"kind\": …, \"amount\": …}").stream()
                            .map(ProcedureQuestionReader::amount)
                            .toList());
            if (!numbers.add(lot.number())) {
                throw fields.refused("number", "Deux lots portent ce numéro ; il en faut un différent par lot.");
            }
            lots.add(lot);
        }
        return lots;
    }

    private static Amount amount(Fields fields) {
        fields.only("kind", "amount", "times");
        var times = fields.optionalCount("times", 0, MOST_TIMES);
        return new Amount(fields.code("kind", AmountKind.class), fields.amount("amount"), times == null ? 1 : times);
    }

    private static @Nullable Framework framework(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        fields.only("maximum", "maximumQuantity", "durationMonths", "longDurationJustified");
        if (!fields.has("maximum")) {
            throw fields.refused(
                    "maximum", "Champ attendu : le maximum en euros, ou null s’il n’y en a pas en valeur.");
        }
        return new Framework(
                fields.optionalAmount("maximum"),
                fields.flag("maximumQuantity", false),
                fields.count("durationMonths", 1, MOST_MONTHS),
                fields.flag("longDurationJustified", false));
    }

    private static SmallLotsChoice smallLots(@Nullable Fields fields, List<LotEstimate> lots) {
        if (fields == null) {
            return SmallLotsChoice.NONE;
        }
        fields.only("adapted", "noPublicity");
        var known = new HashSet<String>();
        lots.forEach(lot -> known.add(lot.number()));
        var chosen = new HashSet<String>();
        return new SmallLotsChoice(
                chosen(fields, "adapted", known, chosen), chosen(fields, "noPublicity", known, chosen));
    }

    private static List<String> chosen(Fields fields, String name, Set<String> known, Set<String> chosen) {
        var numbers = fields.texts(name, "le numéro d’un lot, un texte entre guillemets");
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            if (!known.contains(number)) {
                throw fields.refusedItem(name, i, "Aucun lot ne porte ce numéro.");
            }
            if (!chosen.add(number)) {
                throw fields.refusedItem(name, i, "Ce lot est déjà choisi.");
            }
        }
        return numbers;
    }

    private static Terms terms(@Nullable Fields fields) {
        if (fields == null) {
            return Terms.UNKNOWN;
        }
        fields.only(
                "awardCriteria",
                "environmentalCondition",
                "socialCondition",
                "socialExemption",
                "variantsStated",
                "priceForm",
                "revisionMonths",
                "durationMonths",
                "derogationsListed",
                "derogations");
        return new Terms(
                criteria(fields),
                fields.optionalFlag("environmentalCondition"),
                fields.optionalFlag("socialCondition"),
                fields.optionalCode("socialExemption", SocialExemption.class),
                fields.optionalFlag("variantsStated"),
                fields.optionalCode("priceForm", PriceForm.class),
                fields.optionalCount("revisionMonths", 1, MOST_MONTHS),
                fields.optionalCount("durationMonths", 1, MOST_MONTHS),
                fields.given("derogations") ? fields.texts("derogations", "un article du CCAG") : null,
                fields.optionalFlag("derogationsListed"));
    }

    /** The list of criteria is open: a criterion that the law does not look at keeps its own code. */
    private static @Nullable List<String> criteria(Fields fields) {
        if (!fields.given("awardCriteria")) {
            return null;
        }
        var wanted = "un code de critère, par exemple PRICE, LIFE_CYCLE_COST, ENVIRONMENT ou QUALITY";
        var criteria = fields.texts("awardCriteria", wanted);
        for (int i = 0; i < criteria.size(); i++) {
            if (!CRITERION.matcher(criteria.get(i)).matches()) {
                throw fields.refusedItem("awardCriteria", i, "Il faut " + wanted + ".");
            }
        }
        return criteria;
    }

    private static @Nullable Group group(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        fields.only(
                "members",
                "conventionSignedOn",
                "lateMembers",
                "councilApproval",
                "coordinator",
                "committee",
                "memberCategories");
        return new Group(
                fields.optionalCount("members", 1, MOST_MEMBERS),
                fields.optionalDate("conventionSignedOn"),
                fields.objects("lateMembers", "{\"name\": …, \"joinedOn\": …}").stream()
                        .map(ProcedureQuestionReader::lateMember)
                        .toList(),
                fields.flag("councilApproval", true),
                coordinator(fields.optionalObject("coordinator", "{\"kind\": …}")),
                fields.optionalCode("committee", Committee.class),
                fields.codes("memberCategories", BuyerCategory.class));
    }

    private static LateMember lateMember(Fields fields) {
        fields.only("name", "joinedOn");
        return new LateMember(fields.text("name", "le nom du membre"), fields.date("joinedOn"));
    }

    private static @Nullable Coordinator coordinator(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        fields.only("kind", "hasNeed", "statutesProvide", "freeOfCharge");
        return new Coordinator(
                fields.code("kind", CoordinatorKind.class),
                fields.flag("hasNeed", true),
                fields.flag("statutesProvide", false),
                fields.flag("freeOfCharge", true));
    }
}
