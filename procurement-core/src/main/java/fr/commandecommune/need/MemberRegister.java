package fr.commandecommune.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of a campaign, found by SIRET, SIREN, INSEE code or name as people type them; never guessed. It remembers its answers: one for each reading. */
public final class MemberRegister {

    /** What a typed name or number stands for. */
    public sealed interface Answer {

        /**
         * One member, for sure.
         *
         * @param likened whether the name had to be brought closer than by case and accents
         */
        record Found(Member member, boolean likened) implements Answer {}

        /** No member; those that come near it, if any. */
        record Unknown(List<Member> candidates) implements Answer {}

        /** Several members. */
        record Ambiguous(List<Member> candidates) implements Answer {}

        /** A number that a spreadsheet has rounded ({@code 2,13E+13}): nobody can tell what it was. */
        record Lost() implements Answer {}
    }

    private static final Pattern LOST = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE][+]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9AB]?[0-9]+");
    private static final int SIRET = 14;
    private static final int SIREN = 9;
    private static final int INSEE = 5;
    private static final int CANDIDATES = 5;
    private static final int REMEMBERED = 100_000;
    private static final int MOST_PROPOSALS = 1_000;

    private final MemberIndex index;
    private final Map<String, Answer> remembered = new HashMap<>();
    private int proposals;
    private @Nullable String lastTyped;
    private @Nullable Answer lastAnswer;

    public MemberRegister(List<Member> members) {
        this(new MemberIndex(members));
    }

    private MemberRegister(MemberIndex index) {
        this.index = index;
    }

    /** The same members, for another reading. */
    public MemberRegister anew() {
        return new MemberRegister(index);
    }

    /** The member of a number or a name. */
    public Answer find(String typed) {
        // the lines of a member mostly follow one another
        if (lastAnswer == null || !typed.equals(lastTyped)) {
            lastAnswer = remembered(typed);
            lastTyped = typed;
        }
        return lastAnswer;
    }

    private Answer remembered(String typed) {
        var known = remembered.get(typed);
        if (known != null) {
            return known;
        }
        var answer = search(Spelling.trimmed(typed));
        if (remembered.size() < REMEMBERED) {
            remembered.put(typed, answer);
        }
        return answer;
    }

    /** Whether something reads as a number of a body, right or wrong, rather than as a name. */
    public static boolean isNumber(String typed) {
        var digits = Siren.digits(typed);
        return NUMBER.matcher(digits.toUpperCase(Locale.ROOT)).matches()
                || LOST.matcher(digits).matches();
    }

    private Answer search(String typed) {
        if (!isNumber(typed)) {
            return byName(typed);
        }
        var digits = Siren.digits(typed).toUpperCase(Locale.ROOT);
        if (LOST.matcher(digits).matches()) {
            return new Answer.Lost();
        }
        var number = digits.length() == SIRET ? digits.substring(0, SIREN) : digits;
        var found = index.numbered(number);
        if (found != null) {
            return new Answer.Found(found, false);
        }
        // Departments 01 to 09: a spreadsheet drops the zero that starts the INSEE code.
        var restored = index.numbered("0" + number);
        if (number.length() == INSEE - 1 && restored != null) {
            return new Answer.Found(restored, true);
        }
        return new Answer.Unknown(closest().stream()
                .filter(member -> closeNumber(digits, member))
                .limit(CANDIDATES)
                .toList());
    }

    /** The members among which candidates are looked for; none once a thousand strangers were met. */
    private List<Member> closest() {
        return proposals++ < MOST_PROPOSALS ? index.members() : List.of();
    }

    private static boolean closeNumber(String digits, Member member) {
        if (digits.length() <= INSEE + 1) {
            return Distance.between(digits, member.inseeCode()) <= 1;
        }
        return digits.startsWith(member.siren())
                || Distance.between(digits.substring(0, Math.min(SIREN, digits.length())), member.siren()) <= 1;
    }

    private Answer byName(String typed) {
        var found = new LinkedHashSet<Member>();
        for (var reading : BodyName.readings(typed)) {
            found.addAll(index.named(reading));
        }
        if (found.size() == 1) {
            var member = found.getFirst();
            return new Answer.Found(member, !BodyName.sameLetters(typed, member.name()));
        }
        if (found.size() > 1) {
            return new Answer.Ambiguous(List.copyOf(found));
        }
        var close = close(typed);
        return close.size() > 1 ? new Answer.Ambiguous(close) : new Answer.Unknown(close);
    }

    /** The members of whose name this is a part, else those whose name is nearly this. */
    private List<Member> close(String typed) {
        var words = List.of(BodyName.canonical(typed).split(" ", -1));
        if (words.getFirst().isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<Member>();
        var alike = new ArrayList<Member>();
        for (var member : closest()) {
            var name = BodyName.canonical(member.name());
            if (List.of(name.split(" ", -1)).containsAll(words)) {
                parts.add(member);
            } else if (Distance.between(name, String.join(" ", words)) <= Math.max(1, name.length() / 5)) {
                alike.add(member);
            }
        }
        return (parts.isEmpty() ? alike : parts).stream().limit(CANDIDATES).toList();
    }
}
