package fr.commandecommune.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file of the law: a figure and all its values, by first day. What is doubtful in the file stops the build.
 *
 * @param spans the days on which each value is known as it is
 */
record FigureFile(String id, boolean noRuleBefore, boolean noRuleAfter, List<Figure> values, List<Span> spans) {

    private static final Set<String> FILE_KEYS =
            Set.of("label", "unit", "article", "checked_on", "before", "after", "values");
    private static final Set<String> VALUE_KEYS = Set.of(
            "value",
            "set_by",
            "mark",
            "likely_until",
            "until",
            "test",
            "doubt",
            "doubt_until",
            "doubt_from",
            "doubt_below");

    /** The value on that day; null where the law had no such rule, and where it is not known. */
    @Nullable
    Figure known(LocalDate day) {
        for (var span : spans) {
            if (span.holdsOn(day)) {
                return span.figure();
            }
        }
        return null;
    }

    /** The value on that day; empty where the law had no such rule. */
    Optional<Figure> on(LocalDate day) {
        var figure = known(day);
        if (figure == null && !noRuleOn(day)) {
            throw unknownOn(day);
        }
        return Optional.ofNullable(figure);
    }

    /** The value on that day, for a rule that existed on every known day. */
    Figure required(LocalDate day) {
        return on(day).orElseThrow(() -> new UnknownFigure(
                id, day, "Le chiffre « %s » n’a pas de valeur au %s.".formatted(id, French.day(day))));
    }

    private boolean noRuleOn(LocalDate day) {
        return day.isBefore(values.getFirst().from()) ? noRuleBefore : noRuleAfter;
    }

    private UnknownFigure unknownOn(LocalDate day) {
        var end = values.getLast().until();
        var message = "Le chiffre « %s » (%s) n’est pas connu au %s : ses valeurs connues %s %s%s."
                .formatted(
                        values.getFirst().label(),
                        id,
                        French.day(day),
                        end == null ? "commencent le" : "vont du",
                        French.day(values.getFirst().from()),
                        end == null ? "" : " au " + French.day(end));
        return new UnknownFigure(id, day, message);
    }

    static FigureFile of(String id, Map<?, ?> content) {
        onlyKnown(id, content, FILE_KEYS);
        var label = text(id, content, "label");
        var unit = text(id, content, "unit");
        source(id, content, "article");
        dateOf(id, text(id, content, "checked_on"));
        if (!(content.get("values") instanceof Map<?, ?> byDay) || byDay.isEmpty()) {
            throw new BrokenLaw(id, "has no values");
        }
        var values = new ArrayList<Figure>();
        for (var entry : byDay.entrySet()) {
            if (!(entry.getValue() instanceof Map<?, ?> value)) {
                throw new BrokenLaw(id, entry.getKey() + " is no value");
            }
            var figure = figure(id, label, unit, dateOf(id, String.valueOf(entry.getKey())), value);
            if (!values.isEmpty()) {
                values.set(values.size() - 1, followed(values.getLast(), figure));
            }
            values.add(figure);
        }
        return new FigureFile(
                id,
                noRule(id, content, "before"),
                noRule(id, content, "after"),
                List.copyOf(values),
                values.stream().flatMap(Span::of).toList());
    }

    private static Figure figure(String id, String label, String unit, LocalDate from, Map<?, ?> value) {
        onlyKnown(id, value, VALUE_KEYS);
        var until = optionalDate(id, value, "until");
        if (until != null && until.isBefore(from)) {
            throw new BrokenLaw(id, "ends before it starts, on " + until);
        }
        return new Figure(
                id,
                label,
                unit,
                FigureValue.of(content(id, text(id, value, "value")), unit),
                from,
                until,
                source(id, value, "set_by"),
                until != null,
                "exceeds".equals(value.get("test")),
                certainty(id, text(id, value, "mark")),
                optionalDate(id, value, "likely_until"),
                doubt(id, value));
    }

    private static Certainty certainty(String id, String mark) {
        return switch (mark) {
            case "verified" -> Certainty.VERIFIED;
            case "likely" -> Certainty.LIKELY;
            case "secondary" -> Certainty.SECONDARY;
            case "unsettled" -> Certainty.UNSETTLED;
            default -> throw new BrokenLaw(id, "no such mark: " + mark);
        };
    }

    private static @Nullable Doubt doubt(String id, Map<?, ?> value) {
        return value.get("doubt") == null
                ? null
                : new Doubt(
                        text(id, value, "doubt"),
                        optionalDate(id, value, "doubt_until"),
                        optionalAmount(id, value, "doubt_from"),
                        optionalAmount(id, value, "doubt_below"));
    }

    private static @Nullable BigDecimal optionalAmount(String id, Map<?, ?> value, String key) {
        return value.get(key) == null ? null : new BigDecimal(content(id, text(id, value, key)));
    }

    /** The value with its last day, given the one that follows: no day twice, no day without a value. */
    private static Figure followed(Figure value, Figure next) {
        var lastDay = next.from().minusDays(1);
        if (!value.from().isBefore(next.from())) {
            throw new BrokenLaw(value.code(), "dates out of order at " + next.from());
        }
        var until = value.until();
        if (until != null && !until.equals(lastDay)) {
            throw new BrokenLaw(
                    value.code(), "values overlap or leave a hole between " + until + " and " + next.from());
        }
        return value.followedBy(next);
    }

    private static String content(String id, String value) {
        if (!value.equals("true") && !value.equals("false") && !value.matches("[0-9]+([.][0-9]+)?|[A-Z].*")) {
            throw new BrokenLaw(id, "value is no decimal, flag or name: " + value);
        }
        return Character.isDigit(value.charAt(0)) ? new BigDecimal(value).toPlainString() : value;
    }

    private static boolean noRule(String id, Map<?, ?> content, String key) {
        var said = content.get(key);
        if (said != null && !said.equals("no rule")) {
            throw new BrokenLaw(id, key + " may only be \"no rule\"");
        }
        return said != null;
    }

    private static String source(String id, Map<?, ?> content, String key) {
        if (!(content.get(key) instanceof Map<?, ?> source)) {
            throw new BrokenLaw(id, "has no " + key);
        }
        onlyKnown(id, source, Set.of("text", "article"));
        var text = text(id, source, "text");
        return source.get("article") == null ? text : text + ", art. " + text(id, source, "article");
    }

    private static String text(String id, Map<?, ?> content, String key) {
        var text = content.get(key);
        if (text == null || text.toString().isBlank()) {
            throw new BrokenLaw(id, "has no " + key);
        }
        return text.toString();
    }

    private static @Nullable LocalDate optionalDate(String id, Map<?, ?> content, String key) {
        return content.get(key) == null ? null : dateOf(id, text(id, content, key));
    }

    private static LocalDate dateOf(String id, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BrokenLaw(id, "is no date: " + text, e);
        }
    }

    private static void onlyKnown(String id, Map<?, ?> content, Set<String> known) {
        for (var key : content.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw new BrokenLaw(id, "unknown key " + key);
            }
        }
    }
}
