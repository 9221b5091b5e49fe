package fr.commandecommune.audit;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The version of the rules that judge: a fingerprint of the figures of the law and of the very classes that compare. */
final class RulesVersion {

    private RulesVersion() {}

    static String current() throws IOException {
        var found = new PathMatchingResourcePatternResolver();
        var rules = Stream.of(
                        found.getResources("classpath*:law/*"),
                        found.getResources("classpath*:fr/commandecommune/law/*.class"),
                        found.getResources("classpath*:fr/commandecommune/reasoning/*.class"),
                        found.getResources("classpath*:fr/commandecommune/procedure/*.class"),
                        found.getResources("classpath*:fr/commandecommune/audit/*"))
                .flatMap(Arrays::stream)
                .filter(Resource::isReadable)
                .filter(rule -> !name(rule).endsWith("Test.class"))
                .sorted(Comparator.comparing(RulesVersion::name))
                .toList();
        var digest = Source.sha256();
        for (var rule : rules) {
            digest.update(rule.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static String name(Resource resource) {
        return String.valueOf(resource.getFilename());
    }
}
