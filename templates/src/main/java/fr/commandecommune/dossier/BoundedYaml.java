package fr.commandecommune.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML file into nodes that know their lines, and refuses one that is too big, too deep or repeats itself too much. */
final class BoundedYaml {

    private static final int MAX_BYTES = 5_000_000;
    private static final int MAX_DEPTH = 30;
    private static final int MAX_ALIASES = 2_000;
    private static final int MAX_EVENTS = 1_000_000;

    private BoundedYaml() {}

    static MappingNode read(Path file) throws IOException, DossierRefused {
        var name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw refused(name, 0, "le fichier « " + file + " » est introuvable ; vérifiez son chemin");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw refused(name, 0, "le fichier dépasse 5 Mo : ce n’est pas la description d’un achat");
        }
        var text = decode(name, Files.readAllBytes(file));
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(MAX_BYTES)
                .build();
        try {
            checkBounds(name, settings, text);
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return mapping;
            }
            throw refused(name, 1, "le fichier doit décrire un achat par des lignes « nom: valeur »");
        } catch (MarkedYamlEngineException fault) {
            int line = fault.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw refused(name, line, unreadable(text, line));
        } catch (YamlEngineException fault) {
            throw refused(
                    name,
                    0,
                    "le fichier n’est pas du YAML lisible ; vérifiez qu’il ne porte que du texte, sans caractère invisible");
        }
    }

    /** What is wrong with the line where reading stopped, in words of somebody who types, not of the reader of YAML. */
    private static String unreadable(String text, int line) {
        var typed = text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
        if (typed.stripLeading().startsWith("---")) {
            return "le fichier contient un second document, après « --- » ; n’en gardez qu’un";
        }
        if (typed.substring(0, typed.length() - typed.stripLeading().length()).contains("\t")) {
            return "la ligne commence par une tabulation ; remplacez-la par des espaces";
        }
        return "la lecture du YAML s’arrête à « %s » ; vérifiez, sur cette ligne et les précédentes, les guillemets, les accolades, les deux-points et l’alignement"
                .formatted(Words.shortened(typed.strip()));
    }

    private static void checkBounds(String name, LoadSettings settings, String text) throws DossierRefused {
        int depth = 0;
        int aliases = 0;
        int events = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
            events++;
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> aliases++;
                default -> {}
            }
            if (depth > MAX_DEPTH) {
                throw refused(name, line, "trop de niveaux imbriqués (" + MAX_DEPTH + " au plus)");
            }
            if (aliases > MAX_ALIASES) {
                throw refused(name, line, "trop de renvois « * » (" + MAX_ALIASES + " au plus)");
            }
            if (events > MAX_EVENTS) {
                throw refused(name, line, "trop de valeurs");
            }
        }
    }

    private static String decode(String name, byte[] bytes) throws DossierRefused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException fault) {
            throw refused(name, 0, "le fichier n’est pas en UTF-8 ; enregistrez-le dans ce codage");
        }
    }

    static DossierRefused refused(String file, int line, String message) {
        return new DossierRefused(List.of(new DossierRefused.Refusal(file, line, "", message)));
    }
}
