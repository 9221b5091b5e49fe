package fr.commandecommune.dossier;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what happened after the publication: deposits, tenders, committee, award. */
final class AwardSections {

    private AwardSections() {}

    static Deposit deposit(Section deposit) {
        return new Deposit(
                deposit.requiredText("company"),
                deposit.text("siret"),
                deposit.dateTime("receivedAt"),
                deposit.texts("lots"),
                deposit.yesOrNo("backupCopy"));
    }

    static Tender tender(Section tender) {
        return new Tender(
                tender.requiredText("lot"),
                tender.requiredText("company"),
                tender.text("siret"),
                tender.text("address"),
                tender.yesOrNo("sme"),
                tender.decimal("amount"),
                tender.section("scores", scores -> byCode(scores, scores::decimal)),
                subScores(tender),
                tender.section("reasons", reasons -> byCode(reasons, reasons::text)),
                tender.sections(
                        "requests",
                        request -> new Tender.Request(
                                request.code("kind", Tender.RequestKind.class),
                                request.date("sentOn"),
                                request.date("dueOn"),
                                request.date("answeredOn"),
                                request.text("conclusion"))),
                tender.code("outcome", Tender.Outcome.class));
    }

    private static Map<String, List<BigDecimal>> subScores(Section tender) {
        return tender.section("subScores", scores -> byCode(scores, scores::decimals));
    }

    static CommitteeMeeting meeting(Section meeting) {
        return new CommitteeMeeting(
                meeting.date("convenedOn"),
                meeting.date("date"),
                meeting.count("present"),
                meeting.yesOrNo("quorum"),
                meeting.texts("withdrawals"));
    }

    static Award award(Section award) {
        return new Award(
                award.date("rejectionsSentOn"),
                award.yesOrNo("sentElectronically"),
                award.date("signedOn"),
                award.date("prefectReceiptOn"),
                award.date("notifiedOn"));
    }

    private static <T> Map<String, T> byCode(Section section, Function<String, @Nullable T> reader) {
        var values = new LinkedHashMap<String, T>();
        for (var code : section.namesWritten()) {
            T value = reader.apply(code);
            if (value != null) {
                values.put(code, value);
            }
        }
        return values;
    }
}
