package fr.commandecommune.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The archive that a workbook is, within bounds: neither its size once unpacked nor its XML can harm who reads it. */
final class ZippedBook implements AutoCloseable {

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 400L << 20;
    private static final long SMALL = 4L << 20;
    private static final long MOST_RATIO = 120;

    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};

    private static final XMLInputFactory XML = xmlInput();

    private final ZipFile zip;

    private ZippedBook(ZipFile zip) {
        this.zip = zip;
    }

    static ZippedBook open(Path path) throws Unreadable {
        try (var in = Files.newInputStream(path)) {
            FileKind.requireZip(in.readNBytes(1 << 12));
        } catch (IOException e) {
            throw TextFile.notOnDisk();
        }
        try {
            var book = new ZippedBook(archive(path));
            try {
                book.requireBounds();
            } catch (Unreadable e) {
                book.close();
                throw e;
            }
            return book;
        } catch (IOException e) {
            throw cut();
        }
    }

    /** A name that the locale of the process cannot write is no name for an archive either: a copy is opened. */
    private static ZipFile archive(Path path) throws IOException {
        if (path.toFile().exists()) {
            return new ZipFile(path.toFile());
        }
        var copy = Files.createTempFile("retour", ".zip");
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
        return new ZipFile(copy.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    List<String> parts() {
        return Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
    }

    /** The events of one XML part. */
    XMLStreamReader xml(String part) throws Unreadable {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw Unreadable.illegible("Le classeur est incomplet : il lui manque « " + part
                    + " ». Ouvrez-le dans un tableur et enregistrez-le de nouveau.");
        }
        try {
            return XML.createXMLStreamReader(text(new GuardedXml(zip.getInputStream(entry), MOST_BYTES)));
        } catch (GuardedXml.Hostile e) {
            throw tooBig();
        } catch (IOException e) {
            throw cut();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** Spreadsheets write UTF-8, seldom UTF-16 with its mark; bytes that are neither break the reading. */
    private static Reader text(InputStream guarded) throws IOException {
        var in = new PushbackInputStream(guarded, 2);
        var mark = in.readNBytes(2);
        in.unread(mark);
        var utf16 = Arrays.equals(mark, BIG_ENDIAN) || Arrays.equals(mark, LITTLE_ENDIAN);
        var charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    }

    InputStream bytes(String part) throws IOException {
        var entry = zip.getEntry(part);
        return entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry);
    }

    /** The sentence for an XML part that cannot be read. */
    static Unreadable unreadable(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof GuardedXml.Hostile) {
                return tooBig();
            }
        }
        return e.getNestedException() instanceof GuardedXml.Hostile ? tooBig() : cut();
    }

    static Unreadable cut() {
        return Unreadable.illegible("Le classeur est coupé ou abîmé : il ne peut pas être lu en entier."
                + " Ouvrez-le dans un tableur, enregistrez-le de nouveau et renvoyez-le.");
    }

    static Unreadable tooBig() {
        return Unreadable.dangerous("Le classeur est démesuré une fois ouvert : il n’est pas lu, par prudence."
                + " Copiez les besoins dans un classeur neuf et envoyez celui-ci.");
    }

    static Unreadable macros() {
        return Unreadable.dangerous("Le classeur contient des macros : il n’est pas lu, par prudence."
                + " Enregistrez-le sans macro, au format .xlsx ou .ods, et renvoyez-le.");
    }

    static Unreadable entities() {
        return Unreadable.dangerous("Le classeur contient des définitions qu’aucun tableur n’écrit (DTD, entités) : il"
                + " n’est pas lu, par prudence. Copiez les besoins dans un classeur neuf et envoyez celui-ci.");
    }

    static Unreadable encrypted() {
        return Unreadable.illegible(
                "Le classeur est protégé par un mot de passe." + " Enregistrez-le sans mot de passe et renvoyez-le.");
    }

    @Override
    public void close() throws Unreadable {
        try {
            zip.close();
        } catch (IOException e) {
            throw TextFile.notOnDisk();
        }
    }

    /** What the archive declares; what it really unpacks to is counted while it is read. */
    private void requireBounds() throws Unreadable {
        if (zip.size() > MOST_PARTS) {
            throw tooBig();
        }
        long total = 0;
        for (var entry : Collections.list(zip.entries())) {
            var size = entry.getSize();
            total += size;
            if (total > MOST_BYTES || (size > SMALL && size / Math.max(1, entry.getCompressedSize()) > MOST_RATIO)) {
                throw tooBig();
            }
        }
    }

    private static XMLInputFactory xmlInput() {
        // The JDK's own reader, whatever else is on the class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // What is wrong is thrown; nothing is printed beside.
        factory.setXMLReporter((message, type, information, location) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no external entity is read");
        });
        return factory;
    }
}
