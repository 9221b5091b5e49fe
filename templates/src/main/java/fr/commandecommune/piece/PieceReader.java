package fr.commandecommune.piece;

import fr.commandecommune.document.template.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the folder of a piece from the class path: {@code piece.yaml}, {@code body.md}, {@code clauses/*.md}. */
final class PieceReader {

    private static final Pattern INCLUDE = Pattern.compile("\\{\\{clause:((?:[a-z0-9-]+/)?[a-z0-9-]+)}}");
    private static final String FENCE = "---\n";

    private final String id;

    PieceReader(String id) {
        this.id = id;
    }

    Piece read(Class<? extends Record> model) {
        var described = yaml("piece.yaml", resource("piece.yaml"));
        if (!id.equals(needed(described, "id", "piece.yaml"))) {
            throw new PieceFault(id + "\u202F: piece.yaml porte un autre id que son dossier");
        }
        var required = described.get("required_by");
        return new Piece(
                id,
                needed(described, "title", "piece.yaml"),
                needed(described, "version", "piece.yaml"),
                required == null ? "" : required.toString(),
                model,
                parts(listed(described)));
    }

    private static Set<String> listed(Map<?, ?> described) {
        var clauses = new LinkedHashSet<String>();
        if (described.get("clauses") instanceof List<?> list) {
            list.forEach(clause -> clauses.add(String.valueOf(clause)));
        }
        return clauses;
    }

    private List<Piece.Part> parts(Set<String> listed) {
        var parts = new ArrayList<Piece.Part>();
        var included = new LinkedHashSet<String>();
        var words = new StringBuilder();
        for (var line : resource("body.md").lines().toList()) {
            var include = INCLUDE.matcher(line.strip());
            if (include.matches()) {
                flush(words, parts);
                included.add(include.group(1));
                parts.add(new Piece.Part.Included(clause(include.group(1))));
            } else {
                words.append(line).append('\n');
            }
        }
        flush(words, parts);
        if (!included.equals(listed)) {
            throw new PieceFault(id + "\u202F: body.md inclut " + included + " et piece.yaml annonce " + listed);
        }
        return parts;
    }

    private void flush(StringBuilder words, List<Piece.Part> parts) {
        if (!words.toString().isBlank()) {
            parts.add(new Piece.Part.Skeleton(Markdown.parse(words.toString(), id + "/body.md")));
        }
        words.setLength(0);
    }

    /** A clause of this piece, or of another one whose words it shares: {@code that-piece/its-clause}. */
    private Clause clause(String clause) {
        int owner = clause.indexOf('/');
        return owner < 0 ? ownClause(clause) : new PieceReader(clause.substring(0, owner)).shared(clause, owner + 1);
    }

    private Clause shared(String clause, int name) {
        var own = ownClause(clause.substring(name));
        return new Clause(clause, own.article(), own.condition(), own.lastRead(), own.words());
    }

    private Clause ownClause(String clause) {
        var file = "clauses/" + clause + ".md";
        var source = resource(file);
        int end = source.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!source.startsWith(FENCE) || end < 0) {
            throw new PieceFault(id + "/" + file + "\u202F: l’en-tête entre deux lignes --- manque");
        }
        var head = yaml(file, source.substring(FENCE.length(), end + 1));
        var condition = head.get("condition");
        return new Clause(
                clause,
                needed(head, "article", file),
                Optional.ofNullable(condition).map(Object::toString).map(Clause.Condition::parse),
                LocalDate.parse(needed(head, "last_read", file)),
                Markdown.parse(source.substring(end + 1 + FENCE.length()), id + "/" + file));
    }

    private Map<?, ?> yaml(String file, String source) {
        Object loaded =
                new Load(LoadSettings.builder().setLabel(id + "/" + file).build()).loadFromString(source);
        if (loaded instanceof Map<?, ?> map) {
            return map;
        }
        throw new PieceFault(id + "/" + file + "\u202F: des lignes « nom: valeur » sont attendues");
    }

    private String needed(Map<?, ?> map, String name, String file) {
        @Nullable Object value = map.get(name);
        if (value == null) {
            throw new PieceFault(id + "/" + file + "\u202F: « " + name + " » manque");
        }
        return value.toString();
    }

    private String resource(String file) {
        var path = "/pieces/" + id + "/" + file;
        try (var in = PieceReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new PieceFault("Le fichier " + path + " manque");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(path, fault);
        }
    }
}
