package fr.commandecommune.procedure;

import static fr.commandecommune.reasoning.Rule.ccp;
import static fr.commandecommune.reasoning.Rule.cgct;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import java.util.List;

/** The time limits of a procedure, from the notice to the essential data. */
final class TimeLimits {

    private TimeLimits() {}

    static List<TimeLimitRule> all() {
        return List.of(
                new Tenders(
                        "TIME-010",
                        DeadlineEvent.TENDERS_OPEN,
                        FormalProcedure.OPEN,
                        "days.open",
                        ccp("R2161-2", "R2161-3", "R2151-2")),
                new Applications(
                        "TIME-020",
                        DeadlineEvent.APPLICATIONS_RESTRICTED,
                        FormalProcedure.RESTRICTED,
                        "days.restricted.applications",
                        ccp("R2161-6")),
                new Tenders(
                        "TIME-030",
                        DeadlineEvent.TENDERS_RESTRICTED,
                        FormalProcedure.RESTRICTED,
                        "days.restricted.tenders",
                        ccp("R2161-7", "R2161-8", "R2151-2")),
                new Applications(
                        "TIME-040",
                        DeadlineEvent.APPLICATIONS_NEGOTIATED,
                        FormalProcedure.NEGOTIATED,
                        "days.negotiated.applications",
                        ccp("R2161-12", "R2161-21")),
                new Tenders(
                        "TIME-050",
                        DeadlineEvent.TENDERS_NEGOTIATED,
                        FormalProcedure.NEGOTIATED,
                        "days.negotiated.tenders",
                        ccp("R2161-14", "R2161-15", "R2151-2")),
                new NegotiatedTendersOfEntities(),
                new Standstill(),
                new AwardNotice(),
                new EssentialData(),
                new Reasons(),
                new Transmission());
    }

    private static boolean open(Obligations obligations, FormalProcedure procedure) {
        return obligations.consultation().choice().allowed().contains(procedure);
    }

    private static boolean entity(Obligations obligations) {
        return obligations.purchase().allAre(BuyerCategory.CONTRACTING_ENTITY);
    }

    /** The receipt of tenders, with its reductions; documents that are not on the profile add days, save urgency. */
    private static final class Tenders extends TimeLimitRule {

        private final FormalProcedure procedure;
        private final TenderReceipt receipt;

        Tenders(String id, DeadlineEvent event, FormalProcedure procedure, String usual, List<Citation> basis) {
            super(id, event, basis, new TenderReceipt(usual).figures());
            this.procedure = procedure;
            this.receipt = new TenderReceipt(usual);
        }

        @Override
        public Finding<TimeLimit> examine(Obligations obligations, Law law) {
            boolean ofEntity = procedure == FormalProcedure.NEGOTIATED && entity(obligations);
            if (!open(obligations, procedure) || ofEntity) {
                return none();
            }
            var question = obligations.question();
            return receipt.in(question.electronicSubmission(), question.circumstances(), law)
                    .map(least -> atLeast(least.days()))
                    .orElseGet(this::none);
        }
    }

    /** The receipt of applications, shorter in urgency and for contracting entities. */
    private static final class Applications extends TimeLimitRule {

        private final FormalProcedure procedure;
        private final ApplicationReceipt receipt;

        Applications(String id, DeadlineEvent event, FormalProcedure procedure, String usual, List<Citation> basis) {
            super(id, event, basis, new ApplicationReceipt(usual).figures());
            this.procedure = procedure;
            this.receipt = new ApplicationReceipt(usual);
        }

        @Override
        public Finding<TimeLimit> examine(Obligations obligations, Law law) {
            if (!open(obligations, procedure)) {
                return none();
            }
            var circumstances = obligations.question().circumstances();
            return atLeast(receipt.in(entity(obligations), circumstances, law).days());
        }
    }

    /** Contracting entities agree on a date with the candidates, else leave them days enough. */
    private static final class NegotiatedTendersOfEntities extends TimeLimitRule {

        private static final FigureId NO_AGREEMENT = FigureId.of("days.negotiated.tenders.noagreement");

        NegotiatedTendersOfEntities() {
            super("TIME-055", DeadlineEvent.TENDERS_NEGOTIATED, ccp("R2161-22"), reads(NO_AGREEMENT));
        }

        @Override
        public Finding<TimeLimit> examine(Obligations obligations, Law law) {
            return when(open(obligations, FormalProcedure.NEGOTIATED) && entity(obligations), NO_AGREEMENT, law)
                    .map(figure -> atLeast(figure.count()))
                    .orElseGet(this::none);
        }
    }

    /** Days pass between the electronic rejection notices and the signature. */
    private static final class Standstill extends TimeLimitRule {

        private static final FigureId DAYS = FigureId.of("days.standstill.electronic");

        Standstill() {
            super("TIME-060", DeadlineEvent.STANDSTILL, ccp("R2182-1"), reads(DAYS));
        }

        @Override
        public Finding<TimeLimit> examine(Obligations obligations, Law law) {
            return obligations.due(DutyCode.STANDSTILL)
                    ? atLeast(law.figure(DAYS).count())
                    : none();
        }
    }

    /** The award notice follows the signature. */
    private static final class AwardNotice extends TimeLimitRule {

        private static final FigureId DAYS = FigureId.of("days.awardnotice");

        AwardNotice() {
            super("TIME-070", DeadlineEvent.AWARD_NOTICE, ccp("R2183-1"), reads(DAYS));
        }

        @Override
        public Finding<TimeLimit> examine(Obligations obligations, Law law) {
            return obligations.due(DutyCode.AWARD_NOTICE)
                    ? atMost(law.figure(DAYS).count())
                    : none();
        }
    }

    /** The essential data follow the notification. */
    private static final class EssentialData extends TimeLimitRule {

        private static final FigureId MONTHS = FigureId.of("period.essentialdata");

        EssentialData() {
            super("TIME-080", DeadlineEvent.ESSENTIAL_DATA, ccp("R2196-1"), reads(MONTHS));
        }

        @Override
        public Finding<TimeLimit> examine(Obligations obligations, Law law) {
            return when(obligations.due(DutyCode.ESSENTIAL_DATA), MONTHS, law)
                    .map(figure -> atMostMonths(figure.count()))
                    .orElseGet(this::none);
        }
    }

    /** Whoever was rejected and asks why is answered. */
    private static final class Reasons extends TimeLimitRule {

        private static final FigureId DAYS = FigureId.of("days.reasons");

        Reasons() {
            super("TIME-090", DeadlineEvent.REASONS_FOR_REJECTION, ccp("R2181-2", "R2181-4"), reads(DAYS));
        }

        @Override
        public Finding<TimeLimit> examine(Obligations obligations, Law law) {
            return when(obligations.consultation().competitive(), DAYS, law)
                    .map(figure -> atMost(figure.count()))
                    .orElseGet(this::none);
        }
    }

    /** The signed contract goes to the prefect. */
    private static final class Transmission extends TimeLimitRule {

        private static final FigureId DAYS = FigureId.of("period.prefect");

        Transmission() {
            super("TIME-100", DeadlineEvent.PREFECT_TRANSMISSION, cgct("L2131-1", "L2131-13", "L1411-9"), reads(DAYS));
        }

        @Override
        public Finding<TimeLimit> examine(Obligations obligations, Law law) {
            return obligations.due(DutyCode.PREFECT_TRANSMISSION)
                    ? atMost(
                            law.figure(DAYS).count(),
                            " (délai admis : les textes ne l’écrivent pas nettement pour les contrats)")
                    : none();
        }
    }
}
