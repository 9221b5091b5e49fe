package fr.commandecommune.need;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** The members of a campaign by number and by name, for any number of readings at once. */
final class MemberIndex {

    private final List<Member> members;
    private final Map<String, Member> byNumber;
    private volatile @Nullable Map<String, SequencedSet<Member>> byName;

    MemberIndex(List<Member> members) {
        this.members = List.copyOf(members);
        this.byNumber = HashMap.newHashMap(2 * members.size());
        for (var member : members) {
            byNumber.put(member.siren(), member);
            if (!member.inseeCode().isEmpty()) {
                byNumber.put(member.inseeCode().toUpperCase(Locale.ROOT), member);
            }
        }
    }

    List<Member> members() {
        return members;
    }

    /** By SIREN or INSEE code, in upper case. */
    @Nullable
    Member numbered(String number) {
        return byNumber.get(number);
    }

    /** Those of whose name this is one of the {@link BodyName#readings}. */
    SequencedSet<Member> named(String reading) {
        return names().getOrDefault(reading, new LinkedHashSet<>());
    }

    /** Made when the first name is met: most returns hold nothing but numbers. Made twice by two readings, it is the same. */
    private Map<String, SequencedSet<Member>> names() {
        var known = byName;
        if (known == null) {
            known = new HashMap<>();
            for (var member : members) {
                for (var name : BodyName.readings(member.name())) {
                    known.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(member);
                }
            }
            byName = known;
        }
        return known;
    }
}
