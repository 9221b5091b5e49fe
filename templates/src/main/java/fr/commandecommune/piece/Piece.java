package fr.commandecommune.piece;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.template.Fields;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A piece of the file, as its folder describes it: a skeleton that includes clauses, each on its condition. Java decides
 * whether a clause is there, the clause how it reads.
 *
 * @param id the name of its folder
 * @param version changes with its words
 * @param requiredBy the article that asks for the piece; empty where it is usage
 * @param model the kind of record whose facts it prints
 */
public record Piece(
        String id, String title, String version, String requiredBy, Class<? extends Record> model, List<Part> parts) {

    public Piece {
        parts = List.copyOf(parts);
    }

    /** A stretch of the skeleton. */
    sealed interface Part {
        /** Words of the skeleton itself: its headings. */
        record Skeleton(fr.commandecommune.document.template.Markdown words) implements Part {}

        /** A clause, on its condition. */
        record Included(Clause clause) implements Part {}
    }

    /**
     * Reads a piece from its folder and checks it against its model.
     *
     * @throws PieceFault where a field, a condition or a clause is unknown, unused or incomplete
     */
    public static Piece load(String id, Class<? extends Record> model) {
        var piece = new PieceReader(id).read(model);
        piece.check();
        return piece;
    }

    /** What the piece says of these facts. */
    public Composed compose(Record facts) {
        if (facts.getClass() != model) {
            throw new PieceFault(id + "\u202F: le modèle attendu est " + model.getSimpleName() + ", pas "
                    + facts.getClass().getSimpleName());
        }
        var fields = Fields.of(facts);
        var blocks = new ArrayList<Block>();
        var used = new ArrayList<String>();
        for (var part : parts) {
            switch (part) {
                case Part.Skeleton skeleton -> blocks.addAll(skeleton.words().fill(fields));
                case Part.Included included -> {
                    var clause = included.clause();
                    if (holds(clause, facts)) {
                        blocks.addAll(clause.words().fill(fields));
                        used.add(clause.id());
                    }
                }
            }
        }
        return new Composed(blocks, used);
    }

    /** The blocks of a piece, and the clauses that made them. */
    public record Composed(List<Block> blocks, List<String> clauses) {
        public Composed {
            blocks = List.copyOf(blocks);
            clauses = List.copyOf(clauses);
        }
    }

    private boolean holds(Clause clause, Record facts) {
        return clause.condition()
                .map(condition -> yesOrNo(condition.name(), facts) == condition.expected())
                .orElse(true);
    }

    private boolean yesOrNo(String name, Record facts) {
        try {
            var accessor = component(name).getAccessor();
            accessor.setAccessible(true);
            return (boolean) accessor.invoke(facts);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("Condition illisible\u202F: " + name, fault);
        }
    }

    private RecordComponent component(String name) {
        return Arrays.stream(model.getRecordComponents())
                .filter(component -> component.getName().equals(name) && component.getType() == boolean.class)
                .findFirst()
                .orElseThrow(() -> new PieceFault(id + "\u202F: la condition « " + name + " » n’existe pas dans "
                        + model.getSimpleName() + " (conditions connues\u202F: " + String.join(", ", conditions())
                        + ")"));
    }

    private Set<String> conditions() {
        return Arrays.stream(model.getRecordComponents())
                .filter(component -> component.getType() == boolean.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void check() {
        var fields = new TreeSet<String>();
        var conditions = new TreeSet<String>();
        var clauses = new TreeSet<String>();
        for (var part : parts) {
            switch (part) {
                case Part.Skeleton skeleton -> fields.addAll(skeleton.words().fields());
                case Part.Included included -> {
                    var clause = included.clause();
                    if (!clauses.add(clause.id())) {
                        throw new PieceFault(id + "\u202F: la clause « " + clause.id() + " » est incluse deux fois");
                    }
                    fields.addAll(clause.words().fields());
                    clause.condition().ifPresent(condition -> {
                        component(condition.name());
                        conditions.add(condition.name());
                    });
                }
            }
        }
        requireSame("champ", fields, Fields.namesOf(model));
        requireSame("condition", conditions, conditions());
    }

    private void requireSame(String what, Set<String> used, Set<String> known) {
        var unknown = new TreeSet<>(used);
        unknown.removeAll(known);
        var unused = new TreeSet<>(known);
        unused.removeAll(used);
        if (!unknown.isEmpty() || !unused.isEmpty()) {
            throw new PieceFault("%s : %s inconnu dans %s %s, ou connu et jamais employé %s"
                    .formatted(id, what, model.getSimpleName(), unknown, unused));
        }
    }
}
