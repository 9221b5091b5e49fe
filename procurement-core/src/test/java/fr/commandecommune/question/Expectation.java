package fr.commandecommune.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a case expects of an answer, compared as the cases say: by subset, numbers as decimals, findings by their codes. */
final class Expectation {

    private static final List<String> FINDINGS = List.of("duties", "breaches", "warnings");

    private final List<String> misses = new ArrayList<>();

    private Expectation() {}

    /** Every way in which the answer does not meet the expectation, in words. */
    static List<String> misses(Map<?, ?> expected, Map<?, ?> answer) {
        var expectation = new Expectation();
        expectation.compare(expected, answer);
        return expectation.misses;
    }

    private void compare(Map<?, ?> expected, Map<?, ?> answer) {
        if (expected.get("error") instanceof Map<?, ?> error) {
            refused(error, answer);
            return;
        }
        if (answer.containsKey("error")) {
            misses.add("refused: " + answer.get("error"));
            return;
        }
        expected.forEach((key, value) -> {
            var name = key.toString();
            if (name.endsWith("Include") || name.endsWith("Exclude")) {
                findings(name, (List<?>) Objects.requireNonNull(value), answer);
            } else if (name.equals("exactly")) {
                ((Map<?, ?>) Objects.requireNonNull(value))
                        .forEach((path, list) -> exactly(path.toString(), list, answer));
            } else if (name.equals("inOrder")) {
                ((Map<?, ?>) Objects.requireNonNull(value))
                        .forEach((path, list) -> inOrder(path.toString(), list, answer));
            } else if (!meets(value, answer.get(name))) {
                misses.add(name + " is " + answer.get(name) + ", not " + value);
            }
        });
    }

    private void refused(Map<?, ?> error, Map<?, ?> answer) {
        if (!(answer.get("error") instanceof Map<?, ?> told)) {
            misses.add("answered, not refused");
            return;
        }
        error.forEach((key, value) -> {
            if (!meets(value, told.get(key))) {
                misses.add("error." + key + " is " + told.get(key) + ", not " + value);
            }
        });
        if (!(told.get("message") instanceof String message) || message.isBlank()) {
            misses.add("the refusal says nothing");
        }
    }

    private void findings(String name, List<?> codes, Map<?, ?> answer) {
        var list = name.substring(0, name.length() - "Include".length());
        if (!FINDINGS.contains(list)) {
            misses.add("unknown expectation " + name);
            return;
        }
        var said = ((List<?>) Objects.requireNonNull(answer.get(list)))
                .stream().map(finding -> ((Map<?, ?>) finding).get("code")).collect(Collectors.toSet());
        for (var code : codes) {
            if (said.contains(code) != name.endsWith("Include")) {
                misses.add(name + " " + code + ", but said " + said);
            }
        }
    }

    private void exactly(String path, @Nullable Object expected, Map<?, ?> answer) {
        var wanted = (List<?>) Objects.requireNonNull(expected);
        if (!(at(path, answer) instanceof List<?> found)) {
            misses.add(path + " is no list");
            return;
        }
        boolean ofLists = wanted.stream().anyMatch(List.class::isInstance)
                || found.stream().anyMatch(List.class::isInstance);
        boolean same = ofLists
                ? sets(wanted).equals(sets(found))
                : wanted.size() == found.size() && meets(wanted, found) && meets(found, wanted);
        if (!same) {
            misses.add(path + " is exactly " + found + ", not " + wanted);
        }
    }

    private void inOrder(String path, @Nullable Object expected, Map<?, ?> answer) {
        var wanted = (List<?>) Objects.requireNonNull(expected);
        boolean same = at(path, answer) instanceof List<?> found && found.size() == wanted.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = meets(wanted.get(i), ((List<?>) Objects.requireNonNull(at(path, answer))).get(i));
        }
        if (!same) {
            misses.add(path + " is in order " + at(path, answer) + ", not " + wanted);
        }
    }

    private static @Nullable Object at(String path, Map<?, ?> answer) {
        Object found = answer;
        for (var name : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return found;
    }

    /** Sets of sets, in which the empty one does not count. */
    private static Set<Set<?>> sets(List<?> lists) {
        var sets = new HashSet<Set<?>>();
        for (var list : lists) {
            if (!((List<?>) list).isEmpty()) {
                sets.add(new HashSet<>((List<?>) list));
            }
        }
        return sets;
    }

    private static boolean meets(@Nullable Object expected, @Nullable Object found) {
        if (expected == null || found == null) {
            return expected == null && found == null;
        }
        if (expected instanceof Map<?, ?> wanted) {
            return found instanceof Map<?, ?> object
                    && wanted.entrySet().stream()
                            .allMatch(entry -> meets(entry.getValue(), object.get(entry.getKey())));
        }
        if (expected instanceof List<?> wanted) {
            return found instanceof List<?> list
                    && wanted.stream().allMatch(item -> list.stream().anyMatch(other -> meets(item, other)));
        }
        if (expected instanceof Boolean || found instanceof Boolean) {
            return expected.equals(found);
        }
        var wanted = decimal(expected);
        var told = decimal(found);
        if (wanted == null || told == null) {
            return expected.equals(found);
        }
        return wanted.compareTo(told) == 0;
    }

    private static @Nullable BigDecimal decimal(Object value) {
        return value.toString().matches("-?[0-9]+([.][0-9]+)?") ? new BigDecimal(value.toString()) : null;
    }
}
