package fr.commandecommune.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.commandecommune.web.SiteTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SignInTest extends SiteTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void anOfficer() {
        accounts.save(new Account("claire", "Claire", Role.OFFICER, false, List.of()), false);
        accounts.setPassword("claire", "une phrase assez longue");
    }

    @Test
    void aPageAsksToSignInFirst() {
        assertThat(mvc.get().uri("/home")).hasStatus3xxRedirection().hasRedirectedUrl("/signin");
    }

    @Test
    void theRightPasswordOpens() {
        assertThat(signIn("claire", "une phrase assez longue", "10.0.0.1")).hasRedirectedUrl("/home");
    }

    @Test
    void aNameIsReadWithoutCase() {
        assertThat(signIn(" Claire", "une phrase assez longue", "10.0.0.2")).hasRedirectedUrl("/home");
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreToldAlike() {
        assertThat(signIn("claire", "faux", "10.0.0.3")).hasRedirectedUrl("/signin?why=refused");
        assertThat(signIn("personne", "faux", "10.0.0.3")).hasRedirectedUrl("/signin?why=refused");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        for (int i = 0; i < SignInThrottle.TRIES_OF_A_PAIR; i++) {
            signIn("claire", "faux " + i, "10.0.0.4");
        }

        assertThat(signIn("claire", "une phrase assez longue", "10.0.0.4")).hasRedirectedUrl("/signin?why=refused");
        // Somebody else's failures do not lock the person out of its own desk.
        assertThat(signIn("claire", "une phrase assez longue", "10.0.0.5")).hasRedirectedUrl("/home");
    }

    @Test
    void whatNoAccountCanBeCalledIsRefusedLikeAnyOtherName() {
        var endless = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            endless.append((char) ('a' + (i * i + i / 7) % 26));
        }

        assertThat(signIn(endless.toString(), "faux", "10.0.0.6")).hasRedirectedUrl("/signin?why=refused");
        assertThat(signIn("claire\0", "faux", "10.0.0.6")).hasStatus(400);
    }

    @Test
    void theSessionChangesItsNumberAtSignIn() {
        var session = new MockHttpSession();
        var before = session.getId();

        mvc.post()
                .uri("/signin")
                .session(session)
                .with(csrf())
                .param("name", "claire")
                .param("password", "une phrase assez longue")
                .exchange();

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(mvc.post().uri("/signin").param("name", "claire").param("password", "une phrase assez longue"))
                .hasStatus(403);
    }

    @Test
    void noInlineScriptOrStyleIsEverAllowed() {
        var answer = mvc.get().uri("/signin").accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer)
                .headers()
                .containsHeaders("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval");
        assertThat(answer).bodyText().doesNotContain(" style=", "<style", "onclick", "<script>");
    }

    private MvcTestResult signIn(String name, String password, String address) {
        return mvc.post()
                .uri("/signin")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("name", name)
                .param("password", password)
                .exchange();
    }
}
