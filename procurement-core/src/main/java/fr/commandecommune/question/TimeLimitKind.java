package fr.commandecommune.question;

import fr.commandecommune.procedure.BuyerCategory;
import fr.commandecommune.procedure.Circumstance;
import fr.commandecommune.procedure.Procedure;
import fr.commandecommune.timelimit.Event;
import fr.commandecommune.timelimit.Period.Unit;
import fr.commandecommune.timelimit.TimeLimit;
import fr.commandecommune.timelimit.TimeLimitQuestion;
import fr.commandecommune.timelimit.TimeLimitRules;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long does a legal period last, and when does it end? */
final class TimeLimitKind implements Kind {

    @Override
    public String code() {
        return "TIME_LIMIT";
    }

    @Override
    public String dayField() {
        return "from";
    }

    @Override
    public Map<String, @Nullable Object> answer(Fields fields) {
        var reasoned = TimeLimitRules.answer(read(fields));
        var due = reasoned.answer().due();
        var tree = new AnswerTree().put("required", due != null);
        return (due == null ? tree : dates(tree, due)).ending(reasoned);
    }

    private static AnswerTree dates(AnswerTree tree, TimeLimit.Due due) {
        var prudent = due.prudentDate();
        tree.put(
                        due.period().unit() == Unit.DAYS ? "days" : "months",
                        BigDecimal.valueOf(due.period().count()))
                .put("direction", due.direction().name())
                .put("date", due.date().toString());
        if (prudent != null) {
            tree.put("prudentDate", prudent.toString());
        }
        return tree.put("legalBasis", Explanations.articles(due.legalBasis()));
    }

    private static TimeLimitQuestion read(Fields fields) {
        fields.only(
                "id",
                "question",
                "event",
                "from",
                "procedure",
                "buyerCategory",
                "electronicSubmission",
                "circumstances",
                "singleParticipant",
                "electronicNotification",
                "alsaceMoselle");
        var procedure = fields.optionalCode("procedure", Procedure.class);
        var category = fields.optionalCode("buyerCategory", BuyerCategory.class);
        return new TimeLimitQuestion(
                fields.code("event", Event.class),
                fields.date("from"),
                procedure == null ? Procedure.FORMAL : procedure,
                category == null ? BuyerCategory.LOCAL_AUTHORITY : category,
                fields.flag("electronicSubmission", true),
                Set.copyOf(fields.codes("circumstances", Circumstance.class)),
                fields.flag("singleParticipant", false),
                fields.flag("electronicNotification", true),
                fields.flag("alsaceMoselle", false));
    }
}
