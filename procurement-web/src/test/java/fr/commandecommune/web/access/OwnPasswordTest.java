package fr.commandecommune.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.commandecommune.web.SiteTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class OwnPasswordTest extends SiteTest {

    private static final String OLD = "une phrase assez longue";
    private static final String NEW = "le bocage sous la pluie";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void aSecretary() {
        accounts.save(new Account("mairie.rieux", "Rieux", Role.SECRETARY, false, List.of("215601949")), false);
        accounts.setPassword("mairie.rieux", OLD);
    }

    @Test
    void theNewPasswordOpensAndTheOldOneNoLonger() {
        var session = signedIn(OLD);

        assertThat(change(session, OLD, NEW, NEW)).hasRedirectedUrl("/password");
        assertThat(signIn(OLD)).hasRedirectedUrl("/signin?why=refused");
        assertThat(signIn(NEW)).hasRedirectedUrl("/home");
        // The desk where it was changed goes on.
        assertThat(mvc.get().uri("/home").session(session)).hasStatusOk();
    }

    @Test
    void theSessionsOfOtherDesksEnd() {
        var here = signedIn(OLD);
        var elsewhere = signedIn(OLD);

        change(here, OLD, NEW, NEW);

        assertThat(mvc.get().uri("/home").session(elsewhere)).hasRedirectedUrl("/signin?why=changed");
    }

    @Test
    void whoFindsADeskUnlockedDoesNotKnowThePresentPassword() {
        var session = signedIn(OLD);

        assertThat(change(session, "deviné", NEW, NEW))
                .hasStatusOk()
                .bodyText()
                .contains("pas votre mot de passe actuel");
        assertThat(signIn(OLD)).hasRedirectedUrl("/home");
    }

    @Test
    void bothEntriesMustBeAlike() {
        assertThat(change(signedIn(OLD), OLD, NEW, NEW + "!")).bodyText().contains("Les deux saisies diffèrent");
    }

    @ParameterizedTest
    @CsvSource({
        "onze signes, au moins 12 caractères",
        "aaaaaaaaaaaaaaaa, au moins 5 caractères différents",
        "mairie.rieux 2027, ne contient pas le nom du compte"
    })
    void aPasswordEasilyGuessedIsNotTaken(String password, String sentence) {
        assertThat(PasswordRule.refusal(password, "mairie.rieux"))
                .get()
                .asString()
                .contains(sentence);
    }

    @Test
    void bcryptTakesSeventyTwoBytes() {
        assertThat(PasswordRule.refusal("abcdef".repeat(12), "rieux")).isEmpty();
        assertThat(PasswordRule.refusal("abcdef".repeat(12) + "g", "rieux")).isPresent();
        assertThat(PasswordRule.refusal("abcdé".repeat(12) + "a", "rieux")).isPresent();
    }

    private MvcTestResult change(MockHttpSession session, String present, String chosen, String again) {
        return mvc.post()
                .uri("/password")
                .session(session)
                .with(csrf())
                .param("present", present)
                .param("password", chosen)
                .param("again", again)
                .exchange();
    }

    private MockHttpSession signedIn(String password) {
        return (MockHttpSession)
                Objects.requireNonNull(signIn(password).getRequest().getSession());
    }

    private MvcTestResult signIn(String password) {
        return mvc.post()
                .uri("/signin")
                .session(new MockHttpSession())
                .with(csrf())
                .param("name", "mairie.rieux")
                .param("password", password)
                .exchange();
    }
}
