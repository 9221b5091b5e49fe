package fr.commandecommune.version;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The version of the rules behind a result: a fingerprint of the very classes, statements and figures of the law that made
 * it. A result kept from an earlier version is never taken for one of this version, and nobody has to remember a number.
 */
public final class RulesVersion {

    private static final int BYTES_TOLD = 8;

    private final MessageDigest digest = sha256();

    /**
     * Adds the files of one folder. They are looked for where that class was packaged and nowhere else, so that what else is
     * on the class path changes nothing.
     *
     * @param pattern from the root of the jar, as {@code law/*}
     * @throws IllegalStateException where there is no such file: the version would say less than it promises
     */
    public RulesVersion with(Class<?> packaged, String pattern) throws IOException {
        var files = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(root(packaged) + pattern))
                .filter(Resource::isReadable)
                .sorted(Comparator.comparing(RulesVersion::name))
                .toList();
        if (files.isEmpty()) {
            throw new IllegalStateException("no " + pattern + " beside " + packaged.getName());
        }
        for (var file : files) {
            digest.update((name(file) + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(file.getContentAsByteArray());
        }
        return this;
    }

    /** Sixteen hexadecimal digits; to be asked once. */
    public String told() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES_TOLD);
    }

    private static String root(Class<?> packaged) {
        var file = packaged.getName().replace('.', '/') + ".class";
        URL found = Objects.requireNonNull(packaged.getResource("/" + file), file);
        var address = found.toString();
        return address.substring(0, address.length() - file.length())
                .replace("*", "%2A"); // in the name of a folder, it is no pattern
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
