package fr.commandecommune.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.home.Home;
import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.Calendar;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Standing.LatePolicy;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.MemberReturn.State;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnRefused;
import fr.commandecommune.web.returns.ReturnsBoard;
import fr.commandecommune.web.returns.SendBackReason;
import fr.commandecommune.web.returns.SentBackLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportsTest extends SiteTest {

    private static final String RENAC = "213502370";
    private static final String SAINT_PERREUX = "215602327";
    private static final Account OFFICER = new Account("claire", "Claire", Role.OFFICER, false, List.of());
    private static final Account SECRETARY =
            new Account("renac", "Mairie de Renac", Role.SECRETARY, false, List.of(RENAC));

    @Autowired
    Campaigns campaigns;

    @Autowired
    Imports imports;

    @Autowired
    ReturnsBoard boards;

    @Autowired
    Aggregation aggregation;

    @Autowired
    ErrorsFile errorsFile;

    @Autowired
    Home home;

    @Autowired
    CampaignLife life;

    @Autowired
    MemberReturns returns;

    private HeldCampaign held;

    @BeforeEach
    void theSample() {
        held = campaigns.open("PAP-2027", OFFICER);
    }

    @Test
    void aNewReturnTakesThePlaceOfTheEarlierOneAndGivesItBackWhenUndone() throws IOException, Refusal {
        var sent = send(OFFICER, null, "renac.csv", "Commune;Référence;Quantité\nRenac;PAP-001;12\n");

        assertThat(imports.replaced(held, sent).sirens()).containsExactly(RENAC);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> imports.confirm(held, OFFICER, sent, null));
        assertThat(held.returns().resolve("renac.tsv")).exists();

        imports.confirm(held, OFFICER, sent, seen(sent));
        assertThat(held.returns().resolve("renac.tsv")).doesNotExist();
        assertThat(boards.of(held).of(RENAC).file()).isEqualTo("renac.csv");

        imports.undo(held, OFFICER, imports.find(held, OFFICER, sent.id()));
        assertThat(held.returns().resolve("renac.tsv")).exists();
        assertThat(boards.of(held).of(RENAC).file()).isEqualTo("renac.tsv");
    }

    @Test
    void inAReturnThatSpeaksForSeveralOnlyTheNewAuthorsLinesAreLeftOut() throws IOException, Refusal {
        var sent = send(OFFICER, null, "perreux.csv", "Commune;Référence;Quantité\nSaint-Perreux;PAP-001;12\n");

        imports.confirm(held, OFFICER, sent, seen(sent));
        assertThat(held.returns().resolve("secteur-vallee-de-l-oust.csv")).exists();
        assertThat(LeftOutLines.of(held.folder()).membersIn("secteur-vallee-de-l-oust.csv"))
                .containsExactly(SAINT_PERREUX);
        assertThat(boards.of(held).of(SAINT_PERREUX).others()).isZero();

        imports.undo(held, OFFICER, imports.find(held, OFFICER, sent.id()));
        assertThat(held.folder().resolve(LeftOutLines.FILE)).doesNotExist();
        assertThat(boards.of(held).of(SAINT_PERREUX).status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    void aSecretaryBringsHerOwnLinesOnly() throws IOException, Refusal {
        var sent = send(
                SECRETARY, RENAC, "besoin.csv", "Commune;Référence;Quantité\nRenac;PAP-001;12\nRedon;PAP-001;99999\n");

        imports.confirm(held, SECRETARY, sent, seen(sent));
        assertThat(held.returns().resolve("redon.xlsx")).exists();
        assertThat(LeftOutLines.of(held.folder()).membersIn("besoin.csv")).containsExactly("213502362");
        assertThat(boards.of(held).of("213502362").file()).isEqualTo("redon.xlsx");

        imports.undo(held, SECRETARY, imports.find(held, SECRETARY, sent.id()));
    }

    @Test
    void anotherDesksFileOfTheSameNameIsKept() throws IOException, Refusal {
        Files.copy(held.returns().resolve("renac.tsv"), held.returns().resolve("besoin-2027.csv"));
        var sent = send(OFFICER, null, "besoin-2027.csv", "Commune;Référence;Quantité\nPierric;PAP-001;12\n");

        imports.confirm(held, OFFICER, sent, seen(sent));
        assertThat(held.returns().resolve("besoin-2027-2.csv")).exists();

        imports.undo(held, OFFICER, imports.find(held, OFFICER, sent.id()));
        Files.delete(held.returns().resolve("besoin-2027.csv"));
    }

    @Test
    void aNameIsMadeFitForAFolder() {
        assertThat(SentFile.of("C:\\Bureau\\..\\besoin:redon.csv").name()).isEqualTo("besoin-redon.csv");
        assertThat(SentFile.of("../../etc/.passwd.csv").name()).isEqualTo("passwd.csv");
        assertThat(SentFile.of("besoin.xls").known()).isFalse();
        // An accent typed in two signs, as macOS does, is one letter.
        assertThat(SentFile.of("e\u0301cole.csv").name()).isEqualTo("école.csv");
    }

    @Test
    void aLongNameIsShortenedToWhatAFolderTakesAndKeepsItsKind() {
        var long1 = SentFile.of("é".repeat(240) + ".csv");
        var long2 = SentFile.of("\ud83d\ude00事".repeat(120) + ".XLSX");

        assertThat(long1.known()).isTrue();
        assertThat(long1.name()).endsWith("é.csv");
        assertThat(long1.numbered(2).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
        assertThat(long2.known()).isTrue();
        assertThat(long2.numbered(2).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
        assertThat(SentFile.of("x." + "csv".repeat(100)).known()).isFalse();
    }

    @Test
    void twoOfficersNeverReplaceEachOthersReturnUnseen() throws IOException, Refusal {
        var mine = send(OFFICER, null, "renac-a.csv", "Commune;Référence;Quantité\nRenac;PAP-001;12\n");
        var seenBefore = seen(mine);
        var theirs = send(OFFICER, null, "renac-b.csv", "Commune;Référence;Quantité\nRenac;PAP-001;15\n");
        imports.confirm(held, OFFICER, theirs, seen(theirs));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imports.confirm(held, OFFICER, mine, seenBefore))
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("Renac", "rien n’a été remplacé"));
        assertThat(boards.of(held).of(RENAC).file()).isEqualTo("renac-b.csv");

        imports.undo(held, OFFICER, imports.find(held, OFFICER, theirs.id()));
    }

    @Test
    void aFileSentAfterClosingIsRefusedToTheCommuneAndTakenFromTheService() throws IOException, Refusal, Unfit {
        held = campaigns.open(CampaignDesk.lay(home).getFileName().toString(), OFFICER);
        life.schedule(
                held.code(),
                new Calendar(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 2, 7), LatePolicy.REFUSE),
                "Claire",
                "");
        var late = send(SECRETARY, RENAC, "renac.csv", "Commune;Référence;Quantité\nRenac;PAP-001;12\n");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imports.confirm(held, SECRETARY, late, null))
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("ne reçoit plus de retour"));
        assertThat(boards.of(held).of(RENAC).status()).isEqualTo(Status.SILENT);
        assertThat(returns.history(held.code(), RENAC))
                .singleElement()
                .satisfies(event -> assertThat(event.refused()).isTrue());

        var byService = send(OFFICER, null, "renac.csv", "Commune;Référence;Quantité\nRenac;PAP-001;12\n");
        imports.confirm(held, OFFICER, byService, null);
        assertThat(returns.of(held.code(), RENAC).state()).isEqualTo(State.SUBMITTED);
        imports.undo(held, OFFICER, imports.find(held, OFFICER, byService.id()));
        assertThat(returns.of(held.code(), RENAC).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void whereOneLineWasSentBackAFileChangesThatLineAlone() throws IOException, Refusal, ReturnRefused {
        held = campaigns.open(CampaignDesk.lay(home).getFileName().toString(), OFFICER);
        var first = send(SECRETARY, RENAC, "a.csv", "Commune;Référence;Quantité\nRenac;PAP-001;12\nRenac;PAP-002;3\n");
        imports.confirm(held, SECRETARY, first, null);
        returns.sendBack(
                held,
                RENAC,
                returns.of(held.code(), RENAC).version(),
                List.of(new SentBackLine("PAP-002", SendBackReason.QUANTITE_A_VERIFIER, null)),
                Author.own("Claire"));

        var tooMuch =
                send(SECRETARY, RENAC, "b.csv", "Commune;Référence;Quantité\nRenac;PAP-001;13\nRenac;PAP-002;4\n");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imports.confirm(held, SECRETARY, tooMuch, seen(tooMuch)))
                .satisfies(refusal ->
                        assertThat(refusal.sentence()).contains("PAP-001").doesNotContain("PAP-002"));

        var right =
                send(SECRETARY, RENAC, "c.csv", "Commune;Référence;Quantité\nRenac;PAP-001;12,0\nRenac;PAP-002;4\n");
        imports.confirm(held, SECRETARY, right, seen(right));
        assertThat(returns.of(held.code(), RENAC).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void theFileOfErrorsHoldsEachOfThem() throws IOException {
        var sent = send(OFFICER, null, "faux.csv", "Commune;Référence;Quantité\nRenac;PAP-999;12\n");
        var run = Objects.requireNonNull(sent.check());
        while (!aggregation.find(run).orElseThrow().over()) {
            LockSupport.parkNanos(50_000_000);
        }

        assertThat(errorsFile.of(run)).contains("fichier;ligne;colonne", "faux.csv;2;Référence;PAP-999;REFUS");
    }

    private String seen(ReturnImport sent) {
        return imports.replaced(held, sent).version();
    }

    private ReturnImport send(Account account, @Nullable String siren, String name, String lines) throws IOException {
        return imports.send(
                held,
                account,
                siren,
                SentFile.of(name),
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
