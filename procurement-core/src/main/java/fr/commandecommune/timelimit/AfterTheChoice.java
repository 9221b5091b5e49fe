package fr.commandecommune.timelimit;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.procedure.BuyerCategory;
import fr.commandecommune.procedure.Procedure;
import fr.commandecommune.reasoning.Finding;
import java.util.List;

/** The periods that run once a tender is chosen. */
final class AfterTheChoice {

    private AfterTheChoice() {}

    static List<PeriodRule> all() {
        return List.of(
                new Standstill(),
                new AwardNotice(),
                new EssentialData(),
                new Reasons(),
                new Transmission(),
                new Payment());
    }

    /** In a formal procedure days pass between the rejections and the signature, unless nobody was rejected. */
    private static final class Standstill extends PeriodRule {

        private static final FigureId ELECTRONIC = FigureId.of("days.standstill.electronic");
        private static final FigureId OTHER = FigureId.of("days.standstill.other");

        Standstill() {
            super("PERIOD-060", Event.STANDSTILL, ccp("R2182-1", "R2182-2"), reads(ELECTRONIC, OTHER));
        }

        @Override
        Finding<Found> period(TimeLimitQuestion question, Law law) {
            if (!question.formal()) {
                return none("l’attente n’est obligatoire qu’en procédure formalisée");
            }
            if (question.singleParticipant()) {
                return none("un seul opérateur a participé à la consultation");
            }
            return of(
                    Period.days(law.figure(question.electronicNotification() ? ELECTRONIC : OTHER)
                            .count()),
                    question.electronicNotification()
                            ? " après l’envoi électronique des rejets"
                            : ", les rejets n’étant pas envoyés par voie électronique");
        }
    }

    /** The award notice of a formal procedure follows the signature. */
    private static final class AwardNotice extends PeriodRule {

        private static final FigureId DAYS = FigureId.of("days.awardnotice");

        AwardNotice() {
            super("PERIOD-070", Event.AWARD_NOTICE, ccp("R2183-1", "R2183-3"), reads(DAYS));
        }

        @Override
        Finding<Found> period(TimeLimitQuestion question, Law law) {
            return question.formal()
                    ? of(Period.days(law.figure(DAYS).count()), "")
                    : none("sous les seuils européens, l’avis d’attribution est facultatif");
        }
    }

    /** The essential data follow the notification. */
    private static final class EssentialData extends PeriodRule {

        private static final FigureId MONTHS = FigureId.of("period.essentialdata");

        EssentialData() {
            super("PERIOD-080", Event.ESSENTIAL_DATA, ccp("R2196-1"), reads(MONTHS));
        }

        @Override
        Finding<Found> period(TimeLimitQuestion question, Law law) {
            return law.find(MONTHS)
                    .map(months -> of(Period.months(months.count()), ""))
                    .orElseGet(() -> notYet(law));
        }
    }

    /** Whoever was rejected and asks why is answered. */
    private static final class Reasons extends PeriodRule {

        private static final FigureId DAYS = FigureId.of("days.reasons");

        Reasons() {
            super("PERIOD-090", Event.REASONS_FOR_REJECTION, ccp("R2181-2", "R2181-4"), reads(DAYS));
        }

        @Override
        Finding<Found> period(TimeLimitQuestion question, Law law) {
            if (question.procedure() == Procedure.NO_PUBLICITY) {
                return none("il n’y a pas eu de mise en concurrence");
            }
            return law.find(DAYS)
                    .map(days -> of(Period.days(days.count()), " après la réception de la demande"))
                    .orElseGet(() -> notYet(law));
        }
    }

    /** The signed contract of a local buyer goes to the prefect. */
    private static final class Transmission extends PeriodRule {

        private static final FigureId DAYS = FigureId.of("period.prefect");

        Transmission() {
            super(
                    "PERIOD-100",
                    Event.PREFECT_TRANSMISSION,
                    cgct("L2131-1", "L2131-2", "L2131-13", "L1411-9"),
                    reads(DAYS));
        }

        @Override
        Finding<Found> period(TimeLimitQuestion question, Law law) {
            return question.buyerCategory() == BuyerCategory.STATE
                    ? none("l’État ne transmet pas ses marchés au préfet")
                    : of(
                            Period.days(law.figure(DAYS).count()),
                            ", et toujours avant la notification (délai admis : les textes ne l’écrivent pas nettement pour"
                                    + " les contrats)");
        }
    }

    /** The buyer pays within so many days of the request. */
    private static final class Payment extends PeriodRule {

        private static final FigureId DAYS = FigureId.of("days.payment.local");

        Payment() {
            super("PERIOD-110", Event.PAYMENT, ccp("R2192-10", "R2192-12"), reads(DAYS));
        }

        @Override
        Finding<Found> period(TimeLimitQuestion question, Law law) {
            return of(Period.days(law.figure(DAYS).count()), " après la réception de la demande de paiement");
        }
    }
}
