package fr.commandecommune.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.imports.Imports;
import fr.commandecommune.web.imports.Refusal;
import fr.commandecommune.web.imports.ReturnImport;
import fr.commandecommune.web.needs.TypedLine.Act;
import fr.commandecommune.web.returns.MemberReturn.State;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnRefused;
import fr.commandecommune.web.returns.ReturnsBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed becomes a return like any other. */
class SubmissionTest extends NeedsTest {

    @Autowired
    Submission submission;

    @Autowired
    MemberReturns returns;

    @Autowired
    ReturnsBoard boards;

    @Autowired
    Imports imports;

    @Test
    void whatIsSentIsARowForEachArticleAndPointAndCountsLikeAFile() throws ReturnRefused, Refusal, IOException {
        lines.write(held, RENAC, MAIRIE, range(0, "1000", "1200", "1500", "=urgent"));
        write(MAIRIE, "PAP-002", "MAIRIE", 0, "10");
        write(MAIRIE, "PAP-002", "ECOLE", 1, "25");

        send(null);

        assertThat(Files.readString(held.returns().resolve("saisie-renac.csv")).split("\\R"))
                .containsExactly(
                        "siren;article;unite;point_livraison;minimum;estime;maximum;remarque",
                        RENAC + ";PAP-001;ramette;;1000;1200;1500;'=urgent",
                        RENAC + ";PAP-002;ramette;ECOLE;25;25;25;",
                        RENAC + ";PAP-002;ramette;MAIRIE;10;10;10;");
        assertThat(returns.of(held.code(), RENAC).state()).isEqualTo(State.SUBMITTED);
        assertThat(boards.of(held).of(RENAC).status()).isEqualTo(Status.ANSWERED);
        assertThat(say("PAP-001", "1")).isInstanceOf(Written.Shut.class);
    }

    @Test
    void anEarlierAnswerIsReplacedOnlyOnceThatIsAgreedAndComesBackWhenUndone()
            throws ReturnRefused, Refusal, IOException {
        CampaignDesk.answer(held, "renac.csv", "Commune;Référence;Quantité\nRenac;PAP-001;12\nRenac;PAP-002;7\n");
        say("PAP-001", "15");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> send(null));
        assertThat(held.returns().resolve("renac.csv")).exists();
        assertThat(returns.of(held.code(), RENAC).state()).isEqualTo(State.DRAFT);

        var sent = send(submission.replaced(seat()).version());
        assertThat(held.returns().resolve("renac.csv")).doesNotExist();

        imports.undo(held, SECRETARY, sent);
        assertThat(held.returns().resolve("renac.csv")).exists();
        assertThat(held.returns().resolve("saisie-renac.csv")).doesNotExist();
    }

    @Test
    void linesThatChangedSinceTheyWereReadAreReadAgainFirst() throws ReturnRefused {
        say("PAP-001", "15");
        var mark = Submission.mark(lines.of(held, RENAC));
        say("PAP-002", "7");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submission.send(seat(), new Submission.Seen(mark, null)))
                .withMessageContaining("ont changé");
    }

    @Test
    void aReturnThatAsksForNothingIsToldToSaySo() throws ReturnRefused {
        lines.write(held, RENAC, MAIRIE, new TypedLine("PAP-001", "", 0, Act.NOTHING, "", null, null, null, false));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> send(null)).withMessageContaining("Rien cette année");
    }

    @Test
    void onceTheCampaignIsClosedWhatWasTypedStaysAndTheRefusalIsKept() throws Exception {
        say("PAP-001", "15");
        life.freeze(held.code(), "Claire");

        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> send(null))
                .withMessageContaining("Votre saisie est gardée");
        assertThat(figures("PAP-001")).isEqualTo("15/15/15");
        assertThat(returns.history(held.code(), RENAC).getFirst().refused()).isTrue();
        assertThat(held.returns().resolve("saisie-renac.csv")).doesNotExist();
    }

    @Test
    void theServiceSendsInThePlaceOfTheCommuneAndBothAreNamed() throws ReturnRefused, Refusal, IOException {
        say("PAP-001", "15");
        var seat = desk.take(held.code(), RENAC, CampaignDesk.OFFICER);

        submission.send(seat, new Submission.Seen(Submission.mark(lines.of(held, RENAC)), null));

        assertThat(returns.of(held.code(), RENAC).author()).isEqualTo(seat.author());
        assertThat(imports.replaced(held, Set.of(REDON)).sirens()).isEmpty();
    }

    private ReturnImport send(@Nullable String replaced) throws ReturnRefused, Refusal, IOException {
        return submission.send(seat(), new Submission.Seen(Submission.mark(lines.of(held, RENAC)), replaced));
    }
}
