package fr.commandecommune.pack;

import fr.commandecommune.law.FigureId;
import java.util.Set;

/** The figures of the law that documents print or check a date with. */
final class PrintedFigures {

    static final FigureId STANDSTILL = FigureId.of("days.standstill.electronic");
    static final FigureId REASONS = FigureId.of("days.reasons");
    static final FigureId INFORMATION = FigureId.of("days.information");
    static final FigureId CONTRACTUAL_AFTER_NOTICE = FigureId.of("days.contractual.afternotice");
    static final FigureId CONTRACTUAL_WITHOUT_NOTICE = FigureId.of("months.contractual.withoutnotice");
    static final FigureId CHALLENGE = FigureId.of("months.contract.challenge");
    static final FigureId PAYMENT = FigureId.of("days.payment.local");
    static final FigureId ARCHIVES = FigureId.of("years.archive.procedure");

    static final Set<FigureId> ALL = Set.of(
            STANDSTILL,
            REASONS,
            INFORMATION,
            CONTRACTUAL_AFTER_NOTICE,
            CONTRACTUAL_WITHOUT_NOTICE,
            CHALLENGE,
            PAYMENT,
            ARCHIVES);

    private PrintedFigures() {}
}
