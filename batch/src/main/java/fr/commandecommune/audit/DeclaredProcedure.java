package fr.commandecommune.audit;

import fr.commandecommune.procedure.FormalProcedure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The procedures that essential data name, in the wordings of all versions of the schema. */
@SuppressWarnings("ImmutableEnumChecker") // its lists are made by List.of
enum DeclaredProcedure {
    ADAPTED(null, List.of(), "procedureadaptee", "mapa", "marcheaprocedureadaptee", "marcheenprocedureadaptee"),
    OPEN(FormalProcedure.OPEN, List.of("R2124-2"), "appeldoffresouvert", "appeldoffreouvert", "aoo"),
    RESTRICTED(FormalProcedure.RESTRICTED, List.of("R2124-2"), "appeldoffresrestreint", "appeldoffrerestreint", "aor"),
    NEGOTIATED(
            FormalProcedure.NEGOTIATED,
            List.of("R2124-3", "R2124-4"),
            "procedureavecnegociation",
            "procedureconcurrentielleavecnegociation",
            "procedurenegocieeavecmiseenconcurrenceprealable",
            "marchenegocieavecmiseenconcurrenceprealable"),
    DIALOGUE(FormalProcedure.COMPETITIVE_DIALOGUE, List.of("R2124-5", "R2124-6"), "dialoguecompetitif"),
    CONTEST(FormalProcedure.DESIGN_CONTEST, List.of("R2162-15", "R2172-2"), "concours"),
    WITHOUT_COMPETITION(
            null,
            List.of(),
            "marchepassesanspublicitenimiseenconcurrenceprealable",
            "marchepassesanspublicitenimiseenconcurrence",
            "marchenegociesanspublicitenimiseenconcurrenceprealable",
            "marchesanspublicitenimiseenconcurrenceprealable",
            "procedurenegocieesanspublicitenimiseenconcurrenceprealable",
            "sanspublicitenimiseenconcurrenceprealable",
            "sanspublicitenimiseenconcurrence");

    private final Optional<FormalProcedure> formal;
    private final List<String> articles;
    private final List<String> wordings;

    DeclaredProcedure(@Nullable FormalProcedure formal, List<String> articles, String... wordings) {
        this.formal = Optional.ofNullable(formal);
        this.articles = articles;
        this.wordings = List.of(wordings);
    }

    /** The procedure of these words, whatever their capitals, accents and punctuation; empty where no schema has them. */
    static Optional<DeclaredProcedure> of(String words) {
        var plain = Field.plain(words);
        for (var procedure : values()) {
            if (procedure.wordings.contains(plain)) {
                return Optional.of(procedure);
            }
        }
        var singular = plain.endsWith("prealables") ? plain.substring(0, plain.length() - 1) : "";
        return singular.isEmpty() ? Optional.empty() : of(singular);
    }

    /** The formal procedure of that name. */
    Optional<FormalProcedure> formal() {
        return formal;
    }

    /** Whether any buyer may choose it, for any object and amount. */
    boolean alwaysOpen() {
        return this == OPEN || this == RESTRICTED;
    }

    /** The articles that say when it is open. */
    List<String> articles() {
        return articles;
    }
}
