package fr.commandecommune.pack;

import fr.commandecommune.document.template.French;
import fr.commandecommune.pack.PackResult.Alert;
import java.util.ArrayList;
import java.util.List;

/** What is found to say, in the order it is found, set in French type. */
final class Alerts {

    private final List<Alert> said = new ArrayList<>();

    /** In the way of a final version. */
    void stops(String field, String message, String article) {
        said.add(new Alert(true, field, French.typeset(message), article));
    }

    /** To be looked at. */
    void warns(String field, String message, String article) {
        said.add(new Alert(false, field, French.typeset(message), article));
    }

    List<Alert> list() {
        return List.copyOf(said);
    }
}
