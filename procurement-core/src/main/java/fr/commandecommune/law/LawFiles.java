package fr.commandecommune.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The files of the law, as {@code law/ids.txt} lists them, one id a line, in order. */
final class LawFiles {

    private static final Map<String, FigureId> IDS = listed();

    private LawFiles() {}

    static FigureId id(String id) {
        var listed = IDS.get(id);
        if (listed == null) {
            throw new BrokenLaw(id, "a rule or a clause wants it and it is not listed");
        }
        return listed;
    }

    static Set<FigureId> all() {
        return Set.copyOf(IDS.values());
    }

    static int count() {
        return IDS.size();
    }

    /** Every file, by the place of its id. */
    static List<FigureFile> inOrder() {
        return IDS.values().stream().sorted().map(FigureId::file).toList();
    }

    private static Map<String, FigureId> listed() {
        try (var list = Objects.requireNonNull(LawFiles.class.getResourceAsStream("/law/ids.txt"))) {
            var ids = new HashMap<String, FigureId>();
            new String(list.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .forEach(id -> ids.put(id, new FigureId(id, ids.size())));
            return Map.copyOf(ids);
        } catch (IOException e) {
            throw new UncheckedIOException("law/ids.txt", e);
        }
    }

    static FigureFile read(String id) {
        try (var stream = LawFiles.class.getResourceAsStream("/law/" + id + ".yaml")) {
            if (stream == null) {
                throw new BrokenLaw(id, "is listed and there is no such file");
            }
            return parse(id, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("law/" + id + ".yaml", e);
        }
    }

    /** Every scalar is read as the text it is: an amount never passes through a binary float. */
    static FigureFile parse(String id, InputStream stream) {
        var settings = LoadSettings.builder()
                .setLabel(id)
                .setSchema(new FailsafeSchema())
                .setAllowDuplicateKeys(false)
                .build();
        if (!(new Load(settings).loadFromInputStream(stream) instanceof Map<?, ?> content)) {
            throw new BrokenLaw(id, "holds no fields");
        }
        return FigureFile.of(id, content);
    }
}
