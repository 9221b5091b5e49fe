package fr.commandecommune.audit;

import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.Speciality;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What the CPV code of a contract tells of its object; without a code, everything stays possible. */
final class Cpv {

    private static final Pattern CODE = Pattern.compile("(\\d{8})(?:-\\d)?");
    private static final Cpv UNKNOWN = new Cpv(-1);
    private static final List<Range> SOCIAL = social();

    /** Divisions in which a network of water, energy, transport or post may buy for that network (L1212-3). */
    private static final Set<Integer> NETWORK_DIVISIONS =
            Set.of(9, 14, 24, 31, 34, 38, 42, 43, 44, 50, 60, 63, 64, 65, 71, 76, 90);

    private static final int DIVISION = 1_000_000;
    private static final int WORKS = 45;
    private static final int FIRST_SERVICES = 50;
    private static final int LAST_SERVICES = 98;
    private static final int LAST_SUPPLIES = 48;
    private static final int FIRST_SUPPLIES = 3;
    private static final Set<Integer> FOOD = Set.of(3, 15);
    private static final Range BOOKS = new Range(22_110_000, 22_119_999);

    private final int code;

    private Cpv(int code) {
        this.code = code;
    }

    private record Range(int first, int last) {

        boolean holds(int code) {
            return first <= code && code <= last;
        }
    }

    static Cpv of(String said) {
        var written = CODE.matcher(said);
        return written.matches() ? new Cpv(Integer.parseInt(written.group(1))) : UNKNOWN;
    }

    /** The natures it may be of: one, or all where the code says nothing. */
    Set<Nature> natures() {
        int division = code / DIVISION;
        if (division == WORKS) {
            return Set.of(Nature.WORKS);
        }
        if (code > 0 && division >= FIRST_SERVICES && division <= LAST_SERVICES) {
            return Set.of(Nature.SERVICES);
        }
        if (code > 0 && division >= FIRST_SUPPLIES && division <= LAST_SUPPLIES) {
            return Set.of(Nature.SUPPLIES);
        }
        return EnumSet.allOf(Nature.class);
    }

    /** Whether a network may be what is bought for: never ruled out without a code. */
    boolean mayServeNetwork() {
        return natures().size() > 1 || NETWORK_DIVISIONS.contains(code / DIVISION);
    }

    /** The special objects it may be, of that nature. */
    Set<Speciality> specialities(Nature nature) {
        var possible = EnumSet.noneOf(Speciality.class);
        boolean silent = natures().size() > 1;
        if (nature == Nature.SERVICES && (silent || socialCodes(code, end()))) {
            possible.add(Speciality.SOCIAL_OR_SPECIFIC_SERVICES);
        }
        if (nature == Nature.SUPPLIES && (silent || BOOKS.holds(code))) {
            possible.add(Speciality.NON_SCHOOL_BOOKS);
        }
        if (nature == Nature.SUPPLIES && (silent || FOOD.contains(code / DIVISION))) {
            possible.add(Speciality.FOOD);
        }
        return possible;
    }

    /** Whether it is surely a social or another specific service: the code itself is in the list. */
    boolean surelySocial() {
        return socialCodes(code, code);
    }

    private static boolean socialCodes(int first, int last) {
        return SOCIAL.stream().anyMatch(range -> range.first() <= last && first <= range.last());
    }

    /** The last code under this one: {@code 79000000} may stand for any of its division. */
    private int end() {
        int step = 1;
        while (step < DIVISION && code % (step * 10) == 0) {
            step *= 10;
        }
        return code + step - 1;
    }

    private static List<Range> social() {
        var name = "services-sociaux-et-specifiques.csv";
        try (var file = new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Range(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Cpv.class.getResourceAsStream(name), name);
    }
}
