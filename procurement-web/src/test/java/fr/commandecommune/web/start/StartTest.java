package fr.commandecommune.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;

class StartTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--aide", "--version", "-V"})
    void helpAndVersionAreAllThereIsToDo(String asked) {
        assertThat(CommandLine.answers(new String[] {asked})).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "--frobnicate", "-x", "", "server.port=8081"})
    void whatNobodyKnowsIsRefused(String word) {
        assertThat(CommandLine.answers(new String[] {word})).hasValue(64);
    }

    @Test
    void springsSettingsAreLeftToSpring() {
        assertThat(CommandLine.answers(new String[] {"--server.port=8081", "--spring.profiles.active=", "--debug"}))
                .isEmpty();
    }

    @Test
    void whatThePersonCanMendEndsWith64AndTheRestWith70() {
        assertThat(FailedStart.exitCode(new IllegalStateException(new PortInUseException(8080))))
                .isEqualTo(64);
        assertThat(FailedStart.exitCode(new IllegalStateException(new BindException("Permission denied"))))
                .isEqualTo(64);
        assertThat(FailedStart.exitCode(
                        new InvalidConfigurationPropertyValueException("server.port", "abc", "no number")))
                .isEqualTo(64);
        assertThat(FailedStart.exitCode(new WrongSetting("DEMO vaut « peut-être ».")))
                .isEqualTo(64);
        assertThat(FailedStart.exitCode(new IllegalStateException("a bean is missing")))
                .isEqualTo(70);
    }
}
