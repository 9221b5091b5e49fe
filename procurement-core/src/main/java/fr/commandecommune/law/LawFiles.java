package fr.commandecommune.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The files of the law, each read when it is first asked for, and kept. */
final class LawFiles {

    private static final Map<String, FigureFile> READ = new ConcurrentHashMap<>();

    private LawFiles() {}

    static FigureFile file(String id) {
        return READ.computeIfAbsent(id, LawFiles::read);
    }

    private static FigureFile read(String id) {
        try (var stream = LawFiles.class.getResourceAsStream("/law/" + id + ".yaml")) {
            if (stream == null) {
                throw new BrokenLaw(id, "a rule wants it and there is no such file");
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
