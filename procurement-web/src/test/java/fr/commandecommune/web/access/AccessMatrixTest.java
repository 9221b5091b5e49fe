package fr.commandecommune.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.commandecommune.web.SiteTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the site, and who it answers; an address that is not in this table fails the test. */
class AccessMatrixTest extends SiteTest {

    private enum Open {
        TO_ALL,
        TO_WHO_SIGNED_IN,
        TO_THE_MEMBERS,
        TO_OFFICERS,
        TO_ADMINISTRATORS
    }

    private static final Map<String, Open> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /", Open.TO_ALL),
            Map.entry("ANY /error", Open.TO_ALL),
            Map.entry("GET /signin", Open.TO_ALL),
            Map.entry("GET /signin/unfinished", Open.TO_ALL),
            Map.entry("GET /signin/link/{token}", Open.TO_ALL),
            Map.entry("POST /signin/link/{token}", Open.TO_ALL),
            Map.entry("GET /guide", Open.TO_ALL),
            Map.entry("GET /accessibility", Open.TO_ALL),
            Map.entry("GET /procedure", Open.TO_ALL),
            Map.entry("GET /procedure/note.pdf", Open.TO_ALL),
            Map.entry("POST /api/questions", Open.TO_ALL),
            Map.entry("ANY /api/questions", Open.TO_ALL),
            Map.entry("GET /home", Open.TO_WHO_SIGNED_IN),
            Map.entry("GET /password", Open.TO_WHO_SIGNED_IN),
            Map.entry("POST /password", Open.TO_WHO_SIGNED_IN),
            Map.entry("GET /campaigns", Open.TO_WHO_SIGNED_IN),
            Map.entry("GET /campaigns/new", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/new", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/calendar", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/calendar", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/calendar/open", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/calendar/close", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/freeze", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/freeze", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/freeze/reopen", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/freeze/silent/{siren}", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/freeze/silent/{siren}/undo", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/freeze/contests/{id}", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/frozen", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/frozen/{siren}/contest", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/messages", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/renewal", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/renewal", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/renewal/ordered", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/returns", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/returns/accept", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/returns/remind", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/requests", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/requests/{id}/map", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/requests/{id}/refuse", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/requests/{id}/reopen", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/returns/phone-list", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/returns/appels.csv", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/returns/{siren:[0-9]{9}}", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/returns/{siren:[0-9]{9}}/send-back", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/returns/{siren:[0-9]{9}}/reopen", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/returns/{siren:[0-9]{9}}/nil", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/my-return", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/my-return/{siren}/approve", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/my-return/{siren}/contest", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/my-return/{siren}/refuse", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/imports", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/imports", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/imports/{id}", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/imports/{id}/erreurs.csv", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/imports/{id}/check", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/imports/{id}/confirm", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/imports/{id}/drop", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/imports/{id}/undo", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/needs", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/needs/workbooks", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/needs/{siren}", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/needs/{siren}", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/needs/{siren}/line", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/needs/{siren}/last-year", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/needs/{siren}/nothing", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/needs/{siren}/rest", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/needs/{siren}/history", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/needs/{siren}/inventory", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/needs/{siren}/inventory", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/needs/{siren}/inventory/paste", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/needs/{siren}/inventory/pour", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/needs/{siren}/inventory/{id}/remove", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/needs/{siren}/requests", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/needs/{siren}/requests", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/needs/{siren}/requests/{id}/withdraw", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/needs/{siren}/submit", Open.TO_THE_MEMBERS),
            Map.entry("POST /campaigns/{code}/needs/{siren}/submit", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/needs/{siren}/receipt", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/needs/{siren}/workbook", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/aggregation", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/aggregation", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/aggregation/freeze", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/aggregation/{run}", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/aggregation/{run}/stop", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/aggregation/{run}/anomalies.csv", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/joint-order", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/joint-order/views", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/joint-order/changes", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/joint-order/what-if", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/joint-order/lots/{number}", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/joint-order/articles/{article}", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/joint-order/articles/{article}/{siren}", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/joint-order/files/{name}", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/procedure", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/procedure/simulator", Open.TO_THE_MEMBERS),
            Map.entry("GET /campaigns/{code}/tender-pack", Open.TO_OFFICERS),
            Map.entry("POST /campaigns/{code}/tender-pack", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/tender-pack/{stamp}", Open.TO_OFFICERS),
            Map.entry("GET /campaigns/{code}/tender-pack/{stamp}/{name}", Open.TO_OFFICERS),
            Map.entry("GET /accounts", Open.TO_ADMINISTRATORS),
            Map.entry("POST /accounts", Open.TO_ADMINISTRATORS),
            Map.entry("POST /accounts/{name}/link", Open.TO_ADMINISTRATORS)));

    /** What stands for an identifier whose thing a test of its own makes. */
    private static final Map<String, String> SAMPLES = Map.of(
            "{code}", "PAP-2027",
            "{number}", "1",
            "{article}", "PAP-001",
            "{siren:[0-9]{9}}", "213502362",
            "{siren}", "213502362",
            "{run}", "1",
            "{id}", "00000000-0000-0000-0000-000000000000",
            "{stamp}", "20270315-120000-000",
            "{name}", "commande-groupee.xlsx",
            "{token}", "jeton");

    private static final SignedInPerson ADMINISTRATOR = person("chef", Role.OFFICER, true);
    private static final SignedInPerson OFFICER = person("claire", Role.OFFICER, false);
    private static final SignedInPerson MEMBER = person("redon", Role.SECRETARY, false, "213502362");
    private static final SignedInPerson STRANGER = person("paris", Role.SECRETARY, false, "217500016");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressIsInTheTableAndNoOther() {
        var served = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("fr.commandecommune"))
                .flatMap(mapping -> addresses(mapping.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(served).isEqualTo(TABLE.keySet());
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotMeantToOpenItFindsNothing() {
        return TABLE.entrySet().stream()
                .flatMap(row -> refused(row.getValue()).stream()
                        .map(person -> DynamicTest.dynamicTest(
                                row.getKey() + ", " + person.getUsername(),
                                () -> assertThat(ask(row.getKey(), person)).hasStatus(404))));
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotSignedInIsAskedToSignIn() {
        return TABLE.entrySet().stream()
                .filter(row -> row.getValue() != Open.TO_ALL)
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(), () -> assertThat(ask(row.getKey(), null)).hasRedirectedUrl("/signin")));
    }

    @TestFactory
    Stream<DynamicTest> whatIsSentWithoutTheFormsTokenIsRefused() {
        return TABLE.keySet().stream()
                .filter(address -> address.startsWith("POST ") && !address.endsWith("/api/questions"))
                .map(address -> DynamicTest.dynamicTest(
                        address,
                        () -> assertThat(mvc.post().uri(filled(address)).with(user(ADMINISTRATOR)))
                                .hasStatus(403)));
    }

    /** Pages that need nothing but the campaign open to everybody they are meant for. */
    @TestFactory
    Stream<DynamicTest> whoIsMeantToOpenItDoes() {
        return TABLE.entrySet().stream()
                .filter(row -> row.getKey().matches("GET /(?!.*\\{(?!code)).+"))
                .flatMap(row -> Stream.of(ADMINISTRATOR, OFFICER, MEMBER, STRANGER)
                        .filter(person -> !refused(row.getValue()).contains(person))
                        .map(person -> DynamicTest.dynamicTest(
                                row.getKey() + ", " + person.getUsername(),
                                () -> assertThat(ask(row.getKey(), person)
                                                .getResponse()
                                                .getStatus())
                                        .isIn(200, 302))));
    }

    private static Set<SignedInPerson> refused(Open open) {
        return switch (open) {
            case TO_ALL, TO_WHO_SIGNED_IN -> Set.of();
            case TO_THE_MEMBERS -> Set.of(STRANGER);
            case TO_OFFICERS -> Set.of(MEMBER, STRANGER);
            case TO_ADMINISTRATORS -> Set.of(OFFICER, MEMBER, STRANGER);
        };
    }

    private MvcTestResult ask(String address, @Nullable SignedInPerson person) {
        var method = HttpMethod.valueOf(address.substring(0, address.indexOf(' ')));
        var request = mvc.method(method).uri(filled(address)).with(csrf());
        return (person == null ? request : request.with(user(person))).exchange();
    }

    private static String filled(String address) {
        var path = address.substring(address.indexOf(' ') + 1);
        for (var sample : SAMPLES.entrySet()) {
            path = path.replace(sample.getKey(), sample.getValue());
        }
        return path;
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var names = methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(RequestMethod::name).toList();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> names.stream().map(name -> name + " " + pattern));
    }

    private static SignedInPerson person(String name, Role role, boolean administrator, String... sirens) {
        return new SignedInPerson(new Account(name, name, role, administrator, List.of(sirens)), null);
    }
}
