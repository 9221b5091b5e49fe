package fr.commandecommune.question;

import fr.commandecommune.law.French;
import fr.commandecommune.law.UnknownFigure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The contract: a question as a tree of maps, lists, texts, {@link BigDecimal}s and booleans, answered by a tree of the
 * same. Whatever its {@code id} is comes back. A question that is wrong is answered by a refusal that names the field; nothing is thrown at whoever asks.
 */
public final class Questions {

    private static final String KIND = "question";
    private static final String ID = "id";
    private static final String ERROR = "error";
    private static final List<Kind> KINDS = List.of(
            new ProcedureKind(),
            new TimeLimitKind(),
            new AdvanceKind(),
            new LatePenaltyKind(),
            new RetentionKind(),
            new PriceRevisionKind(),
            new ModificationKind(),
            new TurnoverCeilingKind(),
            new PriceScoreKind(),
            new AbnormallyLowKind());

    private static final String WANTED =
            "un genre de question : " + KINDS.stream().map(Kind::code).collect(Collectors.joining(", "));

    private Questions() {}

    /** The answer, or a refusal. */
    public static Map<String, @Nullable Object> answer(Map<String, ? extends @Nullable Object> question) {
        var id = question.get(ID);
        try {
            var fields = Fields.of(question);
            var kind = kind(fields);
            try {
                var answer = new LinkedHashMap<String, @Nullable Object>();
                answer.put(ID, id);
                answer.put(KIND, kind.code());
                answer.putAll(kind.answer(fields));
                return answer;
            } catch (UnknownFigure e) {
                throw fields.refused(kind.dayField(), e.sentence());
            }
        } catch (Refused refused) {
            return refusal(id, refused.field(), refused.value(), refused.sentence());
        }
    }

    /** The purchase of a question of the kind PROCEDURE, for who wants more of it than the answer. */
    public static DescribedPurchase purchase(Map<String, ? extends @Nullable Object> question) {
        try {
            return new DescribedPurchase.Clear(ProcedureQuestionReader.read(Fields.of(question)));
        } catch (Refused refused) {
            return new DescribedPurchase.Wrong(refused.field(), refused.value(), refused.sentence());
        }
    }

    /** The refusal of what could not even be read as a question. */
    public static Map<String, @Nullable Object> unreadable(String message) {
        return refusal(null, "", null, French.typeset(message));
    }

    public static boolean isRefusal(Map<String, ? extends @Nullable Object> answer) {
        return answer.containsKey(ERROR);
    }

    private static Kind kind(Fields fields) {
        var code = fields.text(KIND, WANTED);
        for (var kind : KINDS) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw fields.refused(KIND, "Genre de question inconnu ; il faut " + WANTED + ".");
    }

    private static Map<String, @Nullable Object> refusal(
            @Nullable Object id, String field, @Nullable String value, String message) {
        var error = new LinkedHashMap<String, @Nullable Object>();
        error.put("field", field);
        error.put("value", value);
        error.put("message", message);
        var refusal = new LinkedHashMap<String, @Nullable Object>();
        refusal.put(ID, id);
        refusal.put(ERROR, error);
        return refusal;
    }
}
