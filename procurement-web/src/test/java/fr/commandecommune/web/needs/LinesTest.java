package fr.commandecommune.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import fr.commandecommune.web.needs.TypedLine.Act;
import fr.commandecommune.web.needs.Written.Kept;
import fr.commandecommune.web.needs.Written.Outdated;
import fr.commandecommune.web.needs.Written.Shut;
import fr.commandecommune.web.needs.Written.Wrong;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.ReturnRefused;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What is typed in the lines of a member, on the real database. */
class LinesTest extends NeedsTest {

    @Test
    void oneFigureStandsForAllThreeAndIsKeptWithItsVersionAndItsHand() throws ReturnRefused {
        assertThat(say("PAP-001", "40")).isInstanceOf(Kept.class);

        assertThat(figures("PAP-001")).isEqualTo("40/40/40");
        assertThat(version("PAP-001")).isEqualTo(1);
        assertThat(lines.history(held, RENAC, "PAP-001"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.author()).isEqualTo(MAIRIE));
    }

    @Test
    void whatCannotBeTakenChangesNothing() throws ReturnRefused {
        say("PAP-001", "40");

        assertThat(say("PAP-001", "environ 45"))
                .asInstanceOf(type(Wrong.class))
                .satisfies(wrong -> assertThat(wrong.proposals())
                        .extracting(one -> one.typed())
                        .containsExactly("45"));
        assertThat(say("PAP-001", "2,5")).isInstanceOf(Wrong.class);
        assertThat(figures("PAP-001")).isEqualTo("40/40/40");
        assertThat(version("PAP-001")).isEqualTo(1);
    }

    @Test
    void whoWritesOnAnOlderVersionIsShownTheOtherValueAndOverwritesNothing() throws ReturnRefused {
        write(MAIRIE, "PAP-001", "", 0, "40");

        assertThat(write(COLLEAGUE, "PAP-001", "", 0, "50"))
                .asInstanceOf(type(Outdated.class))
                .satisfies(outdated -> assertThat(outdated.theirs().estimate()).isEqualByComparingTo("40"));
        assertThat(figures("PAP-001")).isEqualTo("40/40/40");

        // Once she has seen 40, she may write 50.
        assertThat(write(COLLEAGUE, "PAP-001", "", 1, "50")).isInstanceOf(Kept.class);
        assertThat(figures("PAP-001")).isEqualTo("50/50/50");
    }

    @Test
    void sentAgainAfterALostAnswerTheSameFigureIsNoConflictAndNoNewVersion() throws ReturnRefused {
        write(MAIRIE, "PAP-001", "", 0, "40");

        assertThat(write(MAIRIE, "PAP-001", "", 0, "40")).isInstanceOf(Kept.class);
        assertThat(version("PAP-001")).isEqualTo(1);
        assertThat(lines.history(held, RENAC, "PAP-001")).hasSize(1);
    }

    @Test
    void aSingleQuestionLeavesTheMinimumAndMaximumThatWereTyped() throws ReturnRefused {
        lines.write(held, RENAC, MAIRIE, range(0, "10", "40", "60", "pour l’école"));
        assertThat(figures("PAP-001")).isEqualTo("10/40/60");

        say("PAP-001", "50");
        assertThat(figures("PAP-001")).isEqualTo("10/50/60");
        assertThat(line("PAP-001").remark()).isEqualTo("pour l’école");

        assertThat(say("PAP-001", "70")).isInstanceOf(Wrong.class);
    }

    @Test
    void nothingIsAnAnswerAndAnErasedFigureIsNone() throws ReturnRefused {
        say("PAP-001", "40");
        say("PAP-001", "");
        assertThat(line("PAP-001").answer()).isEqualTo(Answer.BLANK);

        lines.write(held, RENAC, MAIRIE, new TypedLine("PAP-001", "", 2, Act.NOTHING, "", null, null, null, false));
        assertThat(line("PAP-001").answer()).isEqualTo(Answer.NOTHING);
        say("PAP-001", "");
        assertThat(line("PAP-001").answer()).isEqualTo(Answer.NOTHING);
        say("PAP-002", "néant");
        assertThat(line("PAP-002").answer()).isEqualTo(Answer.NOTHING);
        say("PAP-001", "0");
        assertThat(figures("PAP-001")).isEqualTo("0/0/0");
    }

    @Test
    void deliveryPointsAreSummedAndTakeThePlaceOfTheWhole() throws ReturnRefused {
        say("PAP-001", "40");
        write(MAIRIE, "PAP-001", "MAIRIE", 1, "10");
        write(MAIRIE, "PAP-001", "ECOLE", 2, "25");

        assertThat(figures("PAP-001")).isEqualTo("35/35/35");
        assertThat(say("PAP-001", "50"))
                .asInstanceOf(type(Wrong.class))
                .satisfies(wrong -> assertThat(wrong.sentence()).contains("total 35"));
        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> write(MAIRIE, "PAP-001", "GYMNASE", 3, "1"));

        lines.write(held, RENAC, MAIRIE, new TypedLine("PAP-001", "", 3, Act.NOTHING, "", null, null, null, false));
        assertThat(figures("PAP-001")).isEqualTo("NOTHING");
        say("PAP-001", "50");
        assertThat(figures("PAP-001")).isEqualTo("50/50/50");
    }

    @Test
    void aFilesFiguresAreShownAndTheFirstThingTypedLosesNoneOfThem() throws ReturnRefused {
        CampaignDesk.answer(held, "renac.csv", "Commune;Référence;Quantité\nRenac;PAP-001;12\nRenac;PAP-002;7\n");
        assertThat(figures("PAP-001")).isEqualTo("12/12/12");
        assertThat(lines.begun(held, RENAC)).isFalse();

        assertThat(say("PAP-001", "15")).isInstanceOf(Kept.class);

        assertThat(figures("PAP-001")).isEqualTo("15/15/15");
        assertThat(figures("PAP-002")).isEqualTo("7/7/7");
        assertThat(lines.history(held, RENAC, "PAP-001"))
                .extracting(entry -> entry.author().name())
                .containsExactly("Mairie de Renac", "renac.csv");
    }

    @Test
    void likeLastYearFillsTheEmptyLinesOnly() throws ReturnRefused {
        yearBefore("PAP-001", "45", "40");
        yearBefore("PAP-002", null, "6");
        say("PAP-001", "50");

        assertThat(lines.likeLastYear(held, RENAC, MAIRIE, article -> true)).isEqualTo(1);

        assertThat(figures("PAP-001")).isEqualTo("50/50/50");
        assertThat(figures("PAP-002")).isEqualTo("6/6/6");
        lines.write(held, RENAC, MAIRIE, new TypedLine("PAP-001", "", 1, Act.LAST_YEAR, "", null, null, null, false));
        assertThat(figures("PAP-001")).isEqualTo("45/45/45");
    }

    @Test
    void theServiceTypesInThePlaceOfTheCommuneAndBothAreNamed() throws ReturnRefused {
        write(Author.proxy("Claire", "Renac"), "PAP-001", "", 0, "40");

        assertThat(line("PAP-001").at("").orElseThrow().author().told()).isEqualTo("saisi par Claire pour Renac");
    }

    @Test
    void onceFrozenNothingIsWrittenAndWhatWasTypedStays() throws ReturnRefused {
        say("PAP-001", "40");
        life.freeze(held.code(), "Claire");

        assertThat(say("PAP-001", "50")).isInstanceOf(Shut.class);
        assertThat(figures("PAP-001")).isEqualTo("40/40/40");
    }

    @Test
    void theHistoryIsNeverChanged() throws ReturnRefused {
        say("PAP-001", "40");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update need_entry_history set estimated = 1")
                        .update());
    }
}
