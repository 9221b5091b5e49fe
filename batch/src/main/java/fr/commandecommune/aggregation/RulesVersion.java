package fr.commandecommune.aggregation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The version of the rules by which returns are read and added up: a fingerprint of the very classes and statements that do
 * it. A result kept from an earlier version is never taken for one of this version, and nobody has to remember a number.
 */
final class RulesVersion {

    static final String CURRENT = fingerprint();

    private RulesVersion() {}

    private static String fingerprint() {
        try {
            var found = new PathMatchingResourcePatternResolver();
            var digest = MessageDigest.getInstance("SHA-256");
            var rules = Stream.of(
                            found.getResources("classpath*:fr/commandecommune/need/*.class"),
                            found.getResources("classpath*:fr/commandecommune/intake/*.class"),
                            found.getResources("classpath*:fr/commandecommune/aggregation/Stag*.class"),
                            found.getResources("classpath*:fr/commandecommune/aggregation/*.sql"))
                    .flatMap(Arrays::stream)
                    .sorted(Comparator.comparing(RulesVersion::name))
                    .toList();
            for (var rule : rules) {
                digest.update(rule.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Resource resource) {
        return String.valueOf(resource.getFilename());
    }
}
