package fr.commandecommune.pack;

import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.Group;
import fr.commandecommune.dossier.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts put into words that several documents print alike. */
final class Wording {

    private Wording() {}

    /** « 20 avril 2027 à 12 h 00 », or the day alone. */
    static @Nullable String moment(@Nullable Moment moment) {
        if (moment == null) {
            return null;
        }
        var time = moment.time();
        return time == null
                ? French.day(moment.day())
                : French.moment(moment.day().atTime(time));
    }

    /** « les lots 1, 3 et 4 », « le lot 2 ». */
    static String lots(List<String> numbers) {
        return (numbers.size() == 1 ? "le lot " : "les lots ") + enumeration(numbers);
    }

    /** « a, b et c ». */
    static String enumeration(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " et " + words.getLast();
    }

    /** Street, postal code and town on one line, as far as they are known. */
    static @Nullable String address(Group.Coordinator coordinator) {
        var street = coordinator.address();
        if (street == null) {
            return null;
        }
        var town = townLine(coordinator.postalCode(), coordinator.city());
        return town.isEmpty() ? street : street + ", " + town;
    }

    static @Nullable String identity(Group.Coordinator coordinator) {
        if (coordinator.siret() != null) {
            return "SIRET " + coordinator.siret();
        }
        return coordinator.siren() == null ? null : "SIREN " + coordinator.siren();
    }

    private static String townLine(@Nullable String postalCode, @Nullable String city) {
        if (postalCode == null) {
            return city == null ? "" : city;
        }
        return city == null ? postalCode : postalCode + " " + city;
    }
}
