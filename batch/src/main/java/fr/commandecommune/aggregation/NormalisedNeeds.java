package fr.commandecommune.aggregation;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** {@code besoins-normalises.csv}: one line a member and article, with where it comes from; and the fingerprint of its first six columns. */
record NormalisedNeeds(Results results, SortedShares shares) implements OutputFile {

    private static final String CANONICAL = "siren;article;lot;minimum;estime;maximum";
    private static final byte[] ORIGIN = Letters.of(";fichier;ligne");

    @Override
    public String name() {
        return "besoins-normalises.csv";
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public boolean needsJointOrder() {
        return true;
    }

    @Override
    public void write(RunId run, OutputStream out) {
        writeAndHash(run, out);
    }

    /** {@code sha256:…} of the needs, whatever the files they came in. */
    String writeAndHash(RunId run, OutputStream out) {
        var members = results.memberSirens(run).stream().map(Letters::of).toArray(byte[][]::new);
        var articles = results.articleCells(run).stream().map(Letters::of).toArray(byte[][]::new);
        var files = results.fileNames(run).stream()
                .map(CsvWriter::cell)
                .map(Letters::of)
                .toArray(byte[][]::new);
        var digest = sha256();
        var line = new Letters().add(Letters.of(CANONICAL));
        var origin = new Letters().add(ORIGIN);
        end(line, origin, digest, out);
        shares.byMember(run, share -> {
            line.clear()
                    .add(members[share.member])
                    .add(articles[share.article])
                    .quantity(share.minimum)
                    .add(';')
                    .quantity(share.estimated)
                    .add(';')
                    .quantity(share.maximum);
            origin.clear().add(';').add(files[share.fileNo]).add(';').number(share.line);
            end(line, origin, digest, out);
        });
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static void end(Letters line, Letters origin, MessageDigest digest, OutputStream out) {
        line.write(out);
        origin.add('\n').write(out);
        line.add('\n').digest(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
