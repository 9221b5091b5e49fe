package fr.commandecommune.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.document.pdf.PrintedDocument;
import fr.commandecommune.document.pdf.VeraPdf;
import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.Amount;
import fr.commandecommune.procedure.AmountKind;
import fr.commandecommune.procedure.Buyer;
import fr.commandecommune.procedure.BuyerCategory;
import fr.commandecommune.procedure.Committee;
import fr.commandecommune.procedure.Coordinator;
import fr.commandecommune.procedure.CoordinatorKind;
import fr.commandecommune.procedure.Framework;
import fr.commandecommune.procedure.Group;
import fr.commandecommune.procedure.LateMember;
import fr.commandecommune.procedure.LotEstimate;
import fr.commandecommune.procedure.PriceForm;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.SmallLotsChoice;
import fr.commandecommune.procedure.Speciality;
import fr.commandecommune.procedure.Terms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The note of a purchase that has no dossier. */
class NoteOfSimulationTest {

    private static final LocalDate LAUNCH = LocalDate.of(2026, 9, 1);

    @Test
    void itSaysWhatWasAskedWhatWasAnsweredAndWhatWouldChangeIt() throws IOException {
        var text = PrintedDocument.read(note(described())).text().replaceAll("[\u00A0\u202F]", " ");

        assertThat(text)
                .contains("1er septembre 2026", "Épicerie", "3 × 60 000,00 €", "Denrées alimentaires")
                .contains("prix, DELAI", "Pierric, le 2 octobre 2026", "60 mois", "lot 2")
                .contains("Ce qui changerait la réponse", "216 000,00 €", "31 décembre 2027")
                .contains("Annexe 1", "Annexe 2", "R2124-1")
                .doesNotContain("besoin groupé", "Le dossier");
    }

    @Test
    void everyoneCanReadIt() throws Exception {
        VeraPdf.accepts(note(described()));
    }

    @Test
    void theSamePurchaseGivesTheSameBytes() throws IOException {
        assertThat(note(described())).isEqualTo(note(described()));
    }

    private static byte[] note(ProcedureQuestion question) throws IOException {
        var out = new ByteArrayOutputStream();
        ReasonedPurchase.of(question).writeNote(out);
        return out.toByteArray();
    }

    private static ProcedureQuestion described() {
        var lots = List.of(
                new LotEstimate(
                        "1",
                        "Épicerie",
                        List.of(
                                Amount.of(AmountKind.BASE, new BigDecimal("120000")),
                                new Amount(AmountKind.RENEWAL, new BigDecimal("60000"), 3))),
                new LotEstimate("2", "Fruits", List.of(Amount.of(AmountKind.BASE, new BigDecimal("40000")))));
        return ProcedureQuestion.of(LAUNCH, new Buyer(BuyerCategory.LOCAL_AUTHORITY, null), Nature.SUPPLIES, lots)
                .with(Speciality.FOOD)
                .with(new Framework(new BigDecimal("340000"), false, 60, false))
                .with(new SmallLotsChoice(List.of("2"), List.of()))
                .with(new Terms(
                        List.of("PRICE", "DELAI"), null, false, null, null, PriceForm.FIRM, null, 60, null, null))
                .with(new Group(
                        12,
                        LocalDate.of(2026, 6, 15),
                        List.of(new LateMember("Pierric", LocalDate.of(2026, 10, 2))),
                        true,
                        new Coordinator(CoordinatorKind.EPCI, true, false, true),
                        Committee.COORDINATOR,
                        List.of()));
    }
}
