package fr.commandecommune.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.commandecommune.audit.Audits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RulesVersionTest {

    private static final String RULES = "fr/commandecommune/audit/";

    /** The classes of the tests are on the class path too, in folders of the same names. */
    @Test
    void isThatOfWhatIsPackagedAndOfNothingElse() throws Exception {
        var packaged = Path.of(
                Audits.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(packaged.resolve(RULES))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }

        assertThat(new RulesVersion().with(Audits.class, RULES + "*").told())
                .isEqualTo(HexFormat.of().formatHex(digest.digest()).substring(0, 16));
    }

    @Test
    void changesWithTheFilesThatItIsOf() throws Exception {
        assertThat(new RulesVersion().with(Audits.class, RULES + "A*").told())
                .isNotEqualTo(
                        new RulesVersion().with(Audits.class, RULES + "B*").told());
    }

    @Test
    void isNoneWhereThereAreNoRules() {
        assertThatThrownBy(() -> new RulesVersion().with(Audits.class, "fr/commandecommune/nowhere/*"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere");
    }
}
