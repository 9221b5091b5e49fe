package fr.commandecommune.document.pdf;

import fr.commandecommune.document.pdf.Sheet.Mark;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each title came to stand, once the pages are made. */
final class Places {

    private static final double ABOVE = 8;

    private final Map<URI, Place> places = new HashMap<>();

    /** A page, from 1, and a height on it, in points from the bottom. */
    record Place(int page, double y) {}

    static Places of(List<Sheet> sheets) {
        var places = new Places();
        for (int at = 0; at < sheets.size(); at++) {
            var sheet = sheets.get(at);
            for (var mark : sheet.marks()) {
                if (mark instanceof Mark.Bookmark bookmark) {
                    double y = sheet.height() - bookmark.top() + ABOVE;
                    places.places.put(bookmark.title().place(), new Place(at + 1, y));
                }
            }
        }
        return places;
    }

    Optional<Place> of(URI name) {
        return Optional.ofNullable(places.get(name));
    }

    Map<URI, Integer> pages() {
        var pages = new HashMap<URI, Integer>();
        places.forEach((name, place) -> pages.put(name, place.page()));
        return pages;
    }
}
