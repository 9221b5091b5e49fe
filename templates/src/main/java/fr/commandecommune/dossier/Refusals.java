package fr.commandecommune.dossier;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is to be corrected in one file, gathered so that it is told all at once. */
final class Refusals {

    private static final int TOLD = 200;

    private final String file;
    private final List<DossierRefused.Refusal> refusals = new ArrayList<>();

    Refusals(String file) {
        this.file = file;
    }

    void add(Node where, String path, String message) {
        add(where.getStartMark().map(Mark::getLine).orElse(-1) + 1, path, message);
    }

    void add(int line, String path, String message) {
        if (refusals.size() < TOLD) {
            refusals.add(new DossierRefused.Refusal(file, line, path, message));
        }
    }

    void absent(String path, String message) {
        add(0, path, message);
    }

    void addAll(List<DossierRefused.Refusal> others) {
        refusals.addAll(others);
    }

    void throwIfAny() throws DossierRefused {
        if (!refusals.isEmpty()) {
            throw new DossierRefused(refusals);
        }
    }
}
