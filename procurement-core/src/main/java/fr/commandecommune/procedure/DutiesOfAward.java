package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import java.util.List;

/** What the award asks for, from the committee to the essential data. */
final class DutiesOfAward {

    private DutiesOfAward() {}

    static List<DutyRule> all() {
        return List.of(
                new AwardingCommittee(),
                new Standstill(),
                new AwardNotice(),
                new PresentationReport(),
                new PrefectTransmission(),
                new EssentialData(),
                new EssentialDataOrList());
    }

    /** The contracts of a local buyer that a formal procedure leads to are awarded by its committee. */
    private static final class AwardingCommittee extends DutyRule {

        AwardingCommittee() {
            super("DUTY-080", DutyCode.AWARDING_COMMITTEE, cgct("L1414-2", "L1411-5"), reads());
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            if (!consultation.formal()) {
                return silent("La procédure n’est pas formalisée.");
            }
            return consultation.purchase().local()
                    ? due(
                            "La procédure est formalisée et atteint le seuil européen : la commission d’appel d’offres choisit le titulaire.")
                    : silent("L’acheteur n’est pas une collectivité ni un établissement public local.");
        }
    }

    /** In a formal procedure, days pass between the rejection notices and the signature. */
    private static final class Standstill extends DutyRule {

        private static final FigureId DAYS = FigureId.of("days.standstill.electronic");

        Standstill() {
            super("DUTY-090", DutyCode.STANDSTILL, ccp("R2182-1", "R2182-2"), reads(DAYS));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            if (!consultation.formal()) {
                return silent("La procédure n’est pas formalisée.");
            }
            var days = law.figure(DAYS);
            return due(() -> "La signature attend " + days.value()
                    + " jours au moins après l’envoi électronique des rejets, sauf si un seul opérateur a participé.");
        }
    }

    /** From the European thresholds, or those of social services, the award is announced. */
    private static final class AwardNotice extends DutyRule {

        AwardNotice() {
            super(
                    "DUTY-100",
                    DutyCode.AWARD_NOTICE,
                    ccp("R2183-1", "R2183-3"),
                    with(FormalThreshold.FIGURES, SocialNoticeThreshold.FIGURES));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            var threshold = consultation.purchase().socialServices()
                    ? SocialNoticeThreshold.of(consultation.purchase(), law)
                    : consultation.formalThreshold(law);
            var compared = compared(consultation.value(), threshold);
            return threshold.reachedBy(consultation.value())
                    ? due(compared.and(" : un avis d’attribution est publié."))
                    : silent(compared.and(", seuil de l’avis d’attribution."));
        }
    }

    /** From the European thresholds, the buyer reports on the procedure. */
    private static final class PresentationReport extends DutyRule {

        PresentationReport() {
            super(
                    "DUTY-110",
                    DutyCode.PRESENTATION_REPORT,
                    ccp("R2184-1", "R2184-2", "R2184-3"),
                    FormalThreshold.FIGURES);
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            var threshold = consultation.formalThreshold(law);
            var compared = compared(consultation.value(), threshold);
            return threshold.reachedBy(consultation.value())
                    ? due(compared.and(" : un rapport de présentation est établi."))
                    : silent(compared.and(", seuil du rapport de présentation."));
        }
    }

    /** Local contracts that reach this figure go to the prefect, whatever their nature and procedure. */
    private static final class PrefectTransmission extends DutyRule {

        private static final FigureId THRESHOLD = FigureId.of("threshold.prefect");

        PrefectTransmission() {
            super("DUTY-070", DutyCode.PREFECT_TRANSMISSION, cgct("L2131-1", "L2131-2", "D2131-5-1"), reads(THRESHOLD));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            if (!consultation.purchase().local()) {
                return silent("L’État ne transmet rien au contrôle de légalité.");
            }
            var threshold = law.figure(THRESHOLD);
            var compared = compared(consultation.value(), threshold);
            return threshold.reachedBy(consultation.value())
                    ? due(
                            compared.and(
                                    " : le marché signé est transmis au préfet avant sa notification, quelle que soit la nature de l’achat."))
                    : silent(compared.and(", seuil de la transmission au préfet."));
        }
    }

    /** From this figure, the essential data of a contract are open. */
    private static final class EssentialData extends DutyRule {

        private static final FigureId THRESHOLD = FigureId.of("threshold.essentialdata");

        private static final FigureId OF_WAIVED = FigureId.of("threshold.essentialdata.waived");

        EssentialData() {
            super("DUTY-050", DutyCode.ESSENTIAL_DATA, ccp("R2196-1"), reads(THRESHOLD, OF_WAIVED));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            if (consultation.waivedByLowValue() && law.find(OF_WAIVED).isPresent()) {
                return silent(
                        "Le marché est dispensé par l’article R2122-8 : la liste annuelle peut remplacer les données essentielles.");
            }
            var found = law.find(THRESHOLD);
            if (found.isEmpty()) {
                return notYet(law);
            }
            var compared = compared(consultation.value(), found.get());
            return found.get().reachedBy(consultation.value())
                    ? due(compared.and(" : les données essentielles sont publiées sur le portail national."))
                    : silent(compared.and(", seuil des données essentielles."));
        }
    }

    /** A contract waived for its low value has its essential data published, or stands in a yearly list. */
    private static final class EssentialDataOrList extends DutyRule {

        private static final FigureId THRESHOLD = FigureId.of("threshold.essentialdata.waived");

        private static final FigureId LOT_OF_SUPPLIES = FigureId.of("threshold.waiver.lot.supplies");
        private static final FigureId LOT_OF_WORKS = FigureId.of("threshold.waiver.lot.works");

        EssentialDataOrList() {
            super(
                    "DUTY-060",
                    DutyCode.ESSENTIAL_DATA_OR_LIST,
                    ccp("R2196-1"),
                    reads(THRESHOLD, LOT_OF_SUPPLIES, LOT_OF_WORKS));
        }

        @Override
        public Finding<Remark<DutyCode>> examine(Consultation consultation, Law law) {
            var found = law.find(THRESHOLD);
            if (found.isEmpty()) {
                return notYet(law);
            }
            if (consultation.waivedByLowValue()) {
                var compared = compared(consultation.value(), found.get());
                return found.get().reachedBy(consultation.value())
                        ? due(
                                compared.and(
                                        " : les données essentielles sont publiées, ou le marché figure dans la liste annuelle du premier trimestre."))
                        : silent(compared.and(", seuil de la liste annuelle."));
            }
            var lots = consultation.lots().lawfully(Regime.SMALL_LOT_NO_PUBLICITY).stream()
                    .filter(lot -> found.get().reachedBy(lot.value()) && waivedByLowValue(lot, consultation, law))
                    .toList();
            return lots.isEmpty()
                    ? silent("Le marché n’est pas dispensé par l’article R2122-8.")
                    : due(() -> "Pour les lots passés sans publicité ni mise en concurrence (" + Lots.numbers(lots)
                            + "), la liste annuelle peut remplacer les données essentielles.");
        }

        /** A lot waived only as innovative (R2122-9-1), or under another text, has no yearly list. */
        private static boolean waivedByLowValue(LotRegime lot, Consultation consultation, Law law) {
            return law.find(consultation.purchase().works() ? LOT_OF_WORKS : LOT_OF_SUPPLIES)
                    .filter(ceiling -> !ceiling.reachedBy(lot.value()))
                    .isPresent();
        }
    }
}
