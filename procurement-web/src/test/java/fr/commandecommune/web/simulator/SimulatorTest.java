package fr.commandecommune.web.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.document.pdf.PrintedDocument;
import fr.commandecommune.web.SiteTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The simulator, asked as its address asks it. */
class SimulatorTest extends SiteTest {

    private static final String PURCHASE = "nature=SUPPLIES&launchDate=2026-05-04&buyer.category=LOCAL_AUTHORITY";
    private static final String ONE_LOT = "&lots.0.number=1&lots.0.amounts.0.kind=BASE&lots.0.amounts.0.amount=";

    @Autowired
    MockMvcTester mvc;

    /** 216,000 euros: the threshold of supplies for local authorities since 1 January 2026. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            215 999,99 €; Procédure adaptée
            216 000,00; Procédure formalisée
            216000; Procédure formalisée
            1.216.000,00; Procédure formalisée
            """)
    void anAmountIsTypedAsInFrance(String typed, String procedure) {
        assertThat(text(PURCHASE + ONE_LOT + encoded(typed))).contains(">" + procedure + "<");
    }

    @Test
    void whoComesForTheFirstTimeSeesAnExampleSaidToBeOne() {
        var page = ask("/procedure");

        assertThat(page).hasStatusOk();
        assertThat(body(page))
                .contains("<strong>Exemple.</strong>", "Papier et enveloppes", "Ce qui changerait la réponse");
    }

    /** On a phone the answer comes after the form: who opens a shared address lands on it. */
    @Test
    void theSharedAddressOpensOnTheAnswer() {
        assertThat(text(PURCHASE + ONE_LOT + "1000"))
                .containsPattern("<input id=\"adresse\"[^>]*value=\"http[^\"]*/procedure\\?[^\"]*#resultat\"");
    }

    /** A choice never offers the same words twice: what is not said is told apart from a no. */
    @Test
    void whatIsNotSaidIsToldApartFromANo() {
        assertThat(text(PURCHASE + ONE_LOT + "1000"))
                .contains("<option value=\"\">Non, sauf précision</option>")
                .doesNotContain("<option value=\"\">Non</option>", "<option value=\"\">Oui</option>");
    }

    /** Nothing is kept: no cookie, no session. */
    @Test
    void whoAsksLeavesNoTrace() {
        var page = ask("/procedure?" + PURCHASE + ONE_LOT + "1000");

        assertThat(page.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("script-src 'self'");
    }

    @Test
    void blankFieldsLeaveTheAddress() {
        var sent = ask("/procedure?" + PURCHASE + "&speciality=&vatRate=%20" + ONE_LOT + "1000&lots.0.title=");

        assertThat(sent).hasStatus(302).hasRedirectedUrl("/procedure?" + PURCHASE + ONE_LOT + "1000#resultat");
    }

    @Test
    void eachMissingFactIsAskedForWithTheReason() {
        var page = text("lots.0.number=1&lots.0.amounts.0.kind=BASE&framework=true");

        assertThat(page)
                .contains("Pour répondre, il manque")
                .contains("href=\"#launchDate\"", "c’est le droit de ce jour-là qui s’applique")
                .contains("href=\"#nature\"", "href=\"#buyer.category\"", "href=\"#lots.0.amounts.0.amount\"")
                .contains("href=\"#framework.durationMonths\"")
                .doesNotContain("class=\"verdict\"");
    }

    /** The sentence stands at its field, what was typed stays there. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            vatRate;                    beaucoup;   Il faut un nombre
            vatRate;                    120;        un pourcentage entre 0 et 100
            lots.0.amounts.0.times;     1,5;        Il faut un nombre entier
            lots.0.amounts.0.amount;    -5;         Une valeur négative
            lots.0.amounts.0.amount;    1.234;      Le point peut séparer
            framework.durationMonths;   0;          un nombre entier entre 1 et
            group.members;              trois;      Il faut un nombre entier
            terms.otherCriteria;        délai;      un code de critère
            """)
    void whatIsWrongIsToldAtItsField(String field, String typed, String sentence) {
        var others = ONE_LOT + "1000";
        var query = PURCHASE + (others.contains(field + "=") ? "&lots.0.number=1&lots.0.amounts.0.kind=BASE" : others);
        var page = text(query + "&" + field + "=" + encoded(typed));

        assertThat(page).contains("À corriger", "href=\"#" + field + "\"", sentence);
        assertThat(page)
                .containsPattern("<input type=\"text\" id=\"" + field + "\"[^>]*value=\"" + typed
                        + "\"[^>]*aria-invalid=\"true\"");
        assertThat(page).contains("id=\"" + field + "-faute\"");
    }

    /** Two faults alike are told apart where they are listed. */
    @Test
    void theListOfFaultsNamesTheFields() {
        var page = text(PURCHASE + ONE_LOT + "-1&buyer.operatingExpenditure=-1");

        assertThat(page)
                .containsPattern("href=\"#lots.0.amounts.0.amount\">Lot 1\\h: Une valeur négative")
                .containsPattern(
                        "href=\"#buyer.operatingExpenditure\">Dépenses réelles de fonctionnement\\h: Une valeur négative");
    }

    /** The address may have been typed by hand. */
    @ParameterizedTest
    @CsvSource({"lots.0.smallLot,AUCUN", "group,false", "framework,non", "nature,BOIS", "terms.variantsStated,peut-être"
    })
    void aChoiceThatThePageDoesNotOfferIsRefused(String field, String typed) {
        var query = (PURCHASE + ONE_LOT + "1000")
                .replace("nature=SUPPLIES&", field.equals("nature") ? "" : "nature=SUPPLIES&");

        assertThat(text(query + "&" + field + "=" + encoded(typed)))
                .contains("À corriger", "href=\"#" + field + "\"")
                .doesNotContain("class=\"verdict\"");
    }

    @Test
    void aDayThatTheLawDoesNotKnowNamesTheFigureAndTheDay() {
        var page = text(PURCHASE.replace("2026-05-04", "2031-01-01") + ONE_LOT + "1000");

        assertThat(page).contains("href=\"#launchDate\"", "1er janvier 2031", "n’est pas connu");
    }

    @Test
    void twoLotsOfOneNumberAreToldApart() {
        var page =
                text(PURCHASE + ONE_LOT + "1000&lots.1.number=1&lots.1.amounts.0.kind=BASE&lots.1.amounts.0.amount=5");

        assertThat(page).contains("Deux lots portent ce numéro");
    }

    @Test
    void aNameThatIsNoFactIsToldNotPassedOver() {
        assertThat(text(PURCHASE + ONE_LOT + "1000&launchdate=2020-01-01"))
                .contains("launchdate", "n’est pas un fait du simulateur");
        assertThat(text(PURCHASE + "&nature=WORKS" + ONE_LOT + "1000")).contains("donné plusieurs fois");
    }

    @Test
    void buttonsAddAndTakeAwayLotsAndAmounts() {
        var two = PURCHASE + ONE_LOT + "1000&lots.1.number=2&lots.1.amounts.0.kind=BASE&lots.1.amounts.0.amount=5";

        assertThat(ask("/procedure?" + PURCHASE + ONE_LOT + "1000&do=%2Blots"))
                .hasRedirectedUrl(
                        "/procedure?" + PURCHASE + ONE_LOT + "1000&lots.1.number=2&lots.1.amounts.0.kind=BASE#lots.1");
        assertThat(ask("/procedure?" + PURCHASE + ONE_LOT + "1000&do=%2Blots.0"))
                .hasRedirectedUrl(
                        "/procedure?" + PURCHASE + ONE_LOT + "1000&lots.0.amounts.1.kind=BASE#lots.0.amounts.1");
        assertThat(ask("/procedure?" + two + "&do=-lots.0"))
                .hasRedirectedUrl("/procedure?" + PURCHASE
                        + "&lots.0.number=2&lots.0.amounts.0.kind=BASE&lots.0.amounts.0.amount=5#lots");
    }

    @Test
    void dataNeverBecomesMarkup() {
        var page = text(PURCHASE + ONE_LOT + "1000&lots.0.title=" + encoded("<script>alert(1)</script>\"'{{7*7}}"));

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    /** A purchase wrong in every way it can be: each fact leaves its mark. */
    @Test
    void everyFactOfTheContractBearsOnTheAnswer() {
        var all = PURCHASE.replace("2026-05-04", "2026-09-01")
                + "&speciality=FOOD&buyer.operatingExpenditure=12000000&electronicSubmission=false&vatRate=5,5"
                + ONE_LOT + "300000&lots.0.amounts.0.times=2&lots.0.title=Epicerie"
                + "&lots.1.number=2&lots.1.amounts.0.kind=BASE&lots.1.amounts.0.amount=40000&lots.1.smallLot=ADAPTED"
                + "&framework.maximum=700000&framework.maximumQuantity=true&framework.durationMonths=60"
                + "&framework.longDurationJustified=false&circumstances=JUSTIFIED_URGENCY"
                + "&terms.awardCriteria=PRICE&terms.environmentalCondition=false&terms.socialCondition=false"
                + "&terms.variantsStated=false&terms.priceForm=FIRM&terms.derogations=14.1&terms.derogationsListed=false"
                + "&group.members=3&group.conventionSignedOn=2026-10-01&group.councilApproval=false"
                + "&group.coordinator.kind=EPCI&group.coordinator.hasNeed=false&group.coordinator.statutesProvide=false"
                + "&group.coordinator.freeOfCharge=false&group.memberCategories=LOCAL_AUTHORITY&group.memberCategories=STATE"
                + "&group.lateMembers.0.name=Pierric&group.lateMembers.0.joinedOn=2026-10-02";
        var page = text(all.replace(",", "%2C"));

        assertThat(page)
                .contains("Accord-cadre trop long", "Critère unique du prix", "Prix ferme pour des denrées")
                .contains("Aucune condition d’exécution environnementale", "Aucune condition d’exécution sociale")
                .contains("Dérogations au CCAG non listées", "Variantes permises par le silence")
                .contains("Membre arrivé après le lancement", "Pierric", "Convention signée après le lancement")
                .contains("Statuts de l’EPCI muets", "Mission de l’EPCI non gratuite", "Convention sans délibération")
                .contains("Acheteurs de catégories différentes", "petit lot en procédure adaptée")
                // 700,000 euros with 5.5 % of tax are 663,507.11 without; two times 300,000 and 40,000 make less.
                .contains("663 507,11 €")
                // 15 days for an urgency, instead of 35.
                .contains("Au moins 15 jours");
    }

    /** 90,000 euros: the publicity threshold. 216,000: that of formal procedures. */
    @Test
    void twoHypothesesAreComparedFactByFactAndAnswerByAnswer() {
        var page = text(PURCHASE + ONE_LOT + "216000&gardee.nature=SUPPLIES&gardee.launchDate=2026-05-05"
                + "&gardee.buyer.category=LOCAL_AUTHORITY&gardee.lots.0.number=1&gardee.lots.0.amounts.0.kind=BASE"
                + "&gardee.lots.0.amounts.0.amount=90000");

        assertThat(page)
                .contains("Deux hypothèses comparées", "2 faits diffèrent")
                .contains("la réponse change sur : valeur du besoin, procédure, procédures au choix, publicité,");
        assertThat(row(page, "Date de lancement")).isEqualTo("5 mai 2026 4 mai 2026 différent");
        assertThat(row(page, "Lot 1"))
                .isEqualTo("Montant de base : 90 000,00 € Montant de base : 216 000,00 € différent");
        assertThat(row(page, "Procédure")).isEqualTo("procédure adaptée procédure formalisée différent");
        assertThat(row(page, "Lots")).endsWith("identique");
        assertThat(row(page, "Ce qu’il faut faire")).contains("(seulement ici)").endsWith("différent");
        assertThat(page).doesNotContain(">Nature de l’achat</th>");
    }

    /** On paper there are no fields. */
    @Test
    void thePrintedPageTellsWhatWasDescribed() {
        var page = text(PURCHASE + ONE_LOT + "1234,5&lots.0.title=Papier&lots.0.amounts.0.times=3");
        var described = page.substring(page.indexOf("L’achat décrit</h2>"), page.indexOf("class=\"verdict\""))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");

        assertThat(described)
                .contains("Nature de l’achat Fournitures", "Date de lancement 4 mai 2026")
                .contains("Lot 1 Papier ; Montant de base : 3 × 1 234,50 €");
    }

    @Test
    void aHypothesisIsKeptToBeComparedWithWhatItBecomes() {
        var first = text(PURCHASE + ONE_LOT + "216000");
        assertThat(first).contains("Comparer avec une autre hypothèse").doesNotContain("Deux hypothèses comparées");

        var compared = ask(link(first, "Comparer avec une autre hypothèse"));
        assertThat(compared).hasStatusOk();
        assertThat(body(compared))
                .contains("Elles sont encore les mêmes")
                .contains("<input type=\"hidden\" name=\"gardee.lots.0.amounts.0.amount\" value=\"216000\">")
                .doesNotContain("Comparer avec une autre hypothèse");
    }

    /** What the form does, a lot more or a blank field less, leaves what was kept alone. */
    @Test
    void whatIsKeptOutlivesTheButtonsOfTheForm() {
        var kept = "&gardee.nature=WORKS";

        assertThat(ask("/procedure?" + PURCHASE + ONE_LOT + "1000" + kept + "&do=%2Blots.0"))
                .hasRedirectedUrl("/procedure?" + PURCHASE + ONE_LOT + "1000&lots.0.amounts.1.kind=BASE" + kept
                        + "#lots.0.amounts.1");
        assertThat(ask("/procedure?" + PURCHASE + "&speciality=" + kept))
                .hasRedirectedUrl("/procedure?" + PURCHASE + kept + "#resultat");
        assertThat(ask("/procedure?gardee.nature=WORKS"))
                .hasRedirectedUrl("/procedure?nature=WORKS&gardee.nature=WORKS#resultat");
    }

    @Test
    void theHypothesesChangePlacesAndPart() {
        var page = text("nature=SUPPLIES&gardee.nature=WORKS");

        assertThat(link(page, "Échanger A et B")).isEqualTo("/procedure?nature=WORKS&gardee.nature=SUPPLIES#resultat");
        assertThat(link(page, "Ne garder que B")).isEqualTo("/procedure?nature=SUPPLIES#resultat");
    }

    @Test
    void aKeptHypothesisWithoutAnswerSaysWhy() {
        var page = text(PURCHASE + ONE_LOT + "1000&gardee.nature=BOIS&gardee.launchdate=2026-05-04");

        assertThat(page)
                .contains("L’hypothèse A n’a pas de réponse", "« launchdate », qui n’est pas un fait du simulateur")
                .contains("Marché sans publicité")
                .doesNotContain("<caption>Les réponses</caption>");
    }

    /** 20,000 euros each way: neither the order of two amounts nor that of two remarks is a difference. */
    @Test
    void anotherOrderIsNoDifference() {
        var two = "&lots.0.number=1&lots.0.amounts.%d.kind=BASE&lots.0.amounts.%d.amount=12000"
                + "&lots.0.amounts.%d.kind=OPTION&lots.0.amounts.%d.amount=8000";
        var tried = PURCHASE + two.formatted(0, 0, 1, 1);
        var kept = (PURCHASE + two.formatted(1, 1, 0, 0)).replace("&", "&gardee.");

        assertThat(text(tried + "&gardee." + kept)).contains("Elles sont encore les mêmes");
        assertThat(new Comparison.Row("Points de vigilance", List.of("un", "deux"), List.of("deux", "un")).same())
                .isTrue();
        assertThat(new Comparison.Row("Lot 1", List.of("un"), List.of("un", "un")).same())
                .isFalse();
    }

    @Test
    void anotherWayOfTypingIsNoDifference() {
        var facts = PURCHASE + ONE_LOT + "%s&vatRate=%s&buyer.operatingExpenditure=%s"
                + "&framework=true&framework.durationMonths=12&framework.maximum=%s";
        var tried = facts.formatted("216000", "20", "60000000", "250000");
        var kept = facts.formatted(encoded("216 000,00 €"), "20,0", "60.000.000,00", encoded("250 000"));

        var page = text(tried + "&gardee." + kept.replace("&", "&gardee."));
        assertThat(page)
                .contains("Elles sont encore les mêmes", "250 000,00 €", "60 000 000,00 €", "20 %")
                .contains("class=\"verdict\"");
    }

    @Test
    void whatIsWrongInAKeptHypothesisIsToldWithItsPlace() {
        var page = text(PURCHASE + ONE_LOT + "1000&gardee.nature=WORKS&gardee.launchDate=hier"
                + "&gardee.lots.0.number=7&gardee.lots.0.amounts.0.kind=BASE&gardee.lots.0.amounts.0.amount=mille"
                + "&gardee.group.lateMembers.0.name=Aulon");

        assertThat(page)
                .contains("Acheteur : Choisissez l’acheteur", "Lot 7 : Il faut un nombre")
                .contains("Membres entrés après les autres : Donnez le jour de son adhésion");
    }

    /** The comparison calls each fact as the form does. */
    @ParameterizedTest
    @MethodSource("facts")
    void aFactHasOneNameOnThePage(String name) {
        var page = text(PURCHASE);

        assertThat(page)
                .containsPattern("<label for=\"" + name + "\"[^>]*>" + FactNames.label(name) + "</label>|id=\"" + name
                        + "\"[^>]*>\\s*<legend>" + FactNames.label(name) + "</legend>");
    }

    static List<String> facts() {
        return FactNames.all();
    }

    private static String row(String page, String label) {
        var cells = page.substring(page.indexOf(">" + label + "</th>") + label.length() + 6);
        return cells.substring(0, cells.indexOf("</tr>"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String link(String page, String label) {
        var before = page.substring(0, page.indexOf(">" + label + "</a>"));
        var address = before.substring(before.lastIndexOf("href=\"") + 6);
        return address.substring(0, address.indexOf('"')).replace("&amp;", "&");
    }

    @Test
    void theNoteIsTheAnswerOnPaper(@TempDir Path folder) throws IOException {
        var note = ask("/procedure/note.pdf?" + PURCHASE + ONE_LOT + "216000&lots.0.title=Papier");
        assertThat(note).hasStatusOk().hasContentType("application/pdf");
        assertThat(note.getResponse().getHeader("Content-Disposition")).contains("note-de-procedure.pdf");

        var file = Files.write(folder.resolve("note.pdf"), note.getResponse().getContentAsByteArray());
        assertThat(plain(PrintedDocument.read(file).text()))
                .contains("216 000,00 €", "formalisée", "Ce qui changerait la réponse", "31 décembre 2027", "R2124-1");
    }

    @Test
    void withoutAnAnswerThereIsNoNoteAndThePageSaysWhy() {
        assertThat(ask("/procedure/note.pdf?nature=SUPPLIES"))
                .hasStatus(302)
                .hasRedirectedUrl("/procedure?nature=SUPPLIES");
    }

    @Test
    void aSignThatNoFontDrawsIsToldOnThePage() {
        var note = ask("/procedure/note.pdf?" + PURCHASE + ONE_LOT + "216000&lots.0.title=" + encoded("Papier 🦄"));

        assertThat(note).hasStatus(422);
        assertThat(body(note)).contains("À corriger", "U+1F984");
    }

    private String text(String query) {
        var page = ask("/procedure?" + query);
        assertThat(page).hasStatusOk();
        return body(page);
    }

    private static String body(MvcTestResult page) {
        return plain(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** With plain spaces in the place of narrow and unbroken ones. */
    private static String plain(String text) {
        return text.replaceAll("[\u00A0\u202F]", " ");
    }

    private MvcTestResult ask(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
