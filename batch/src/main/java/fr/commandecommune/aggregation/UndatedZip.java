package fr.commandecommune.aggregation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook without the moment it was made: the same content gives the same bytes. */
final class UndatedZip {

    /** The first day that a ZIP can tell. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";

    private UndatedZip() {}

    static void copy(Path dated, OutputStream out) throws IOException {
        var undated = new ZipOutputStream(out);
        try (var book = new ZipFile(dated.toFile())) {
            for (var entry : Collections.list(book.entries())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_DAY);
                undated.putNextEntry(copy);
                try (var content = book.getInputStream(entry)) {
                    copy(entry, content, undated);
                }
                undated.closeEntry();
            }
        }
        undated.finish();
    }

    private static void copy(ZipEntry entry, InputStream content, OutputStream out) throws IOException {
        if (entry.getName().equals(PROPERTIES)) {
            out.write(withoutMoment(content));
        } else {
            content.transferTo(out);
        }
    }

    private static byte[] withoutMoment(InputStream properties) throws IOException {
        return new String(properties.readAllBytes(), StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
