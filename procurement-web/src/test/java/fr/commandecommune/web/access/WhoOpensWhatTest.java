package fr.commandecommune.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.commandecommune.web.SiteTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class WhoOpensWhatTest extends SiteTest {

    private static final SignedInPerson OFFICER =
            person(new Account("claire", "Claire", Role.OFFICER, false, List.of()));
    private static final SignedInPerson REDON =
            person(new Account("redon", "Mairie de Redon", Role.SECRETARY, false, List.of("213502362")));
    private static final SignedInPerson PIPRIAC =
            person(new Account("pipriac", "Mairie de Pipriac", Role.SECRETARY, false, List.of("213502198")));
    private static final SignedInPerson ELSEWHERE =
            person(new Account("ailleurs", "Mairie d’ailleurs", Role.SECRETARY, false, List.of("217500016")));

    @Autowired
    private Accounts accounts;

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/returns", "/aggregation", "/tender-pack", "/joint-order/files/commande-groupee.xlsx"})
    void aSecretaryDoesNotFindTheOfficersPages(String page) {
        assertThat(mvc.get().uri("/campaigns/PAP-2027" + page).with(user(REDON)))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/imports", "/joint-order", "/procedure"})
    void aCommuneOutsideTheGroupDoesNotFindTheCampaign(String page) {
        assertThat(mvc.get().uri("/campaigns/PAP-2027" + page).with(user(ELSEWHERE)))
                .hasStatus(404);
    }

    @Test
    void accountsAreOpenedByAdministratorsOnly() {
        assertThat(mvc.get().uri("/accounts").with(user(OFFICER))).hasStatus(404);
    }

    @Test
    void aCommuneNeitherSeesNorUndoesWhatItsNeighbourSent() {
        var sent = mvc.post()
                .uri("/campaigns/PAP-2027/imports")
                .multipart()
                .file(new MockMultipartFile(
                        "file",
                        "redon.csv",
                        "text/csv",
                        "Commune;Référence;Quantité\nRedon;PAP-001;12\n".getBytes(StandardCharsets.UTF_8)))
                .with(user(REDON))
                .with(csrf())
                .exchange();
        var address = String.valueOf(sent.getResponse().getRedirectedUrl());

        assertThat(mvc.get().uri(address).with(user(REDON))).hasStatusOk();
        assertThat(mvc.get().uri(address).with(user(PIPRIAC))).hasStatus(404);
        assertThat(mvc.get().uri(address + "/erreurs.csv").with(user(PIPRIAC))).hasStatus(404);
        assertThat(mvc.post().uri(address + "/confirm").with(user(PIPRIAC)).with(csrf()))
                .hasStatus(404);
    }

    @Test
    void whatIsNoReturnIsNotTaken() {
        assertThat(mvc.post()
                        .uri("/campaigns/PAP-2027/imports")
                        .multipart()
                        .file(new MockMultipartFile("file", "besoin.exe", null, new byte[] {77, 90}))
                        .with(user(OFFICER))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("envoyer un fichier CSV, TSV, TXT, XLSX ou ODS");
    }

    @Test
    void aFormOfAnEndedSessionIsGivenBackAfterTheNextSignIn() {
        var late = new MockHttpSession();
        assertThat(mvc.post()
                        .uri("/campaigns/PAP-2027/aggregation")
                        .session(late)
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("reason", "retours corrigés trop tard"))
                .hasStatus(403);

        assertThat(mvc.get().uri("/signin/unfinished").session(late).with(user(OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("retours corrigés trop tard");
    }

    @Test
    void aFormThatAnotherSiteSentIsForgotten() {
        var late = new MockHttpSession();
        mvc.post()
                .uri("/campaigns/PAP-2027/aggregation")
                .session(late)
                .header("Sec-Fetch-Site", "cross-site")
                .param("reason", "piège")
                .exchange();

        assertThat(mvc.get().uri("/signin/unfinished").session(late).with(user(OFFICER)))
                .hasStatus3xxRedirection();
    }

    @Test
    void healthIsOpenToAllAndSaysNothingMore() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk().bodyText().doesNotContain("components", "details");
        assertThat(mvc.get().uri("/actuator/env").with(user(OFFICER))).hasStatus(404);
    }

    @Test
    void whatIsTypedWrongInAnAccountIsToldAtItsField() {
        var administrator = person(new Account("chef", "Chef", Role.OFFICER, true, List.of()));

        assertThat(mvc.post()
                        .uri("/accounts")
                        .param("name", "Mairie d’Allaire")
                        .param("role", "SECRETARY")
                        .param("sirens", "215600024 ".repeat(2000))
                        .with(user(administrator))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Écrire 3 à 64 lettres minuscules", "Dire de qui il s")
                .contains("Écrire au plus 2\u202f000 caractères");
        assertThat(mvc.post()
                        .uri("/accounts")
                        .param("name", "mairie.allaire")
                        .param("displayName", "Allaire")
                        .param("role", "MAIRE")
                        .with(user(administrator))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Choisir une valeur de la liste");
    }

    @Test
    void aSecretarysAccountIsOpenedWithoutTickingAnything() {
        var administrator = person(new Account("chef", "Chef", Role.OFFICER, true, List.of()));

        assertThat(mvc.post()
                        .uri("/accounts")
                        .param("name", "mairie.allaire")
                        .param("displayName", "Mairie d’Allaire")
                        .param("role", "SECRETARY")
                        .param("sirens", "215600016")
                        .with(user(administrator))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(accounts.find("mairie.allaire"))
                .contains(
                        new Account("mairie.allaire", "Mairie d’Allaire", Role.SECRETARY, false, List.of("215600016")));
    }

    private static SignedInPerson person(Account account) {
        return new SignedInPerson(account, null);
    }
}
