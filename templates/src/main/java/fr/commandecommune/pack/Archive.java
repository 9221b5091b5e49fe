package fr.commandecommune.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives whose bytes depend on what is in them, and on nothing else. */
final class Archive {

    /** A day that says nothing; on the very first a ZIP entry can bear, the time zone of the machine would be written too. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {}

    /** The name of the archive of a pack, from the reference of the purchase. */
    static String name(String reference, Kind kind) {
        return FileNames.ascii(reference, "-" + kind.name() + ".zip");
    }

    /** An archive of these files, by name. */
    static byte[] of(SortedMap<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                write(zip, file);
            }
        }
        return out.toByteArray();
    }

    /** The same archive without the dates of its entries; a workbook is one. */
    static byte[] sameBytes(byte[] archive) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return contentTypesFirst(files);
    }

    /** Readers of workbooks expect their table of contents at the head. */
    private static byte[] contentTypesFirst(SortedMap<String, byte[]> files) throws IOException {
        var head = "[Content_Types].xml";
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                if (file.getKey().equals(head)) {
                    write(zip, file);
                }
            }
            for (var file : files.entrySet()) {
                if (!file.getKey().equals(head)) {
                    write(zip, file);
                }
            }
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, Map.Entry<String, byte[]> file) throws IOException {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
    }
}
