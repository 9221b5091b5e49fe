package fr.commandecommune.launch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.cli.CommandLineEntry;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchTest {

    /** 61 is the number of Java 17's class files (JVM specification, table 4.1-A). */
    private static final int JAVA_17 = 61;

    @Test
    void anOlderJavaIsToldWhichOneIsNeeded() {
        assertThat(Launch.refusal(17, "/usr/lib/jvm/java-17"))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("Il faut Java 25", "Java 17", "/usr/lib/jvm/java-17")
                        .doesNotContain("\n"));
        assertThat(Launch.refusal(24, "/opt/jdk")).isPresent();
        assertThat(Launch.refusal(25, "/opt/jdk")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Launch.class, BatchLaunch.class})
    void java17CanReadTheFirstStep(Class<?> step) throws IOException {
        assertThat(classFileNumber(step)).isEqualTo(JAVA_17);
    }

    @Test
    void theRestIsMadeForTheJavaWeNeed() throws IOException {
        assertThat(classFileNumber(CommandLineEntry.class)).isGreaterThan(JAVA_17);
    }

    private static int classFileNumber(Class<?> type) throws IOException {
        try (var file = new DataInputStream(
                Objects.requireNonNull(type.getResourceAsStream(type.getSimpleName() + ".class")))) {
            file.skipNBytes(6); // magic number and minor version
            return file.readUnsignedShort();
        }
    }
}
