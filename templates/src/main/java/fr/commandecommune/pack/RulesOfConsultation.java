package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.Euros;
import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.Contract;
import fr.commandecommune.dossier.Dossier;
import fr.commandecommune.dossier.Group;
import fr.commandecommune.dossier.Scoring;
import fr.commandecommune.dossier.Submission;
import fr.commandecommune.law.Figure;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.procedure.DutyCode;
import fr.commandecommune.procedure.FormalProcedure;
import fr.commandecommune.procedure.Procedure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of the consultation (R2152-11): what a company must know to tender, and how it will be judged. */
final class RulesOfConsultation {

    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    private final Purchase purchase;
    private final Dossier dossier;

    RulesOfConsultation(Purchase purchase) {
        this.purchase = purchase;
        this.dossier = purchase.dossier();
    }

    RulesModel model() {
        var group = dossier.group();
        var coordinator = group.coordinator();
        var contract = dossier.contract();
        var submission = dossier.submission();
        var conditions = dossier.conditions();
        var exemption = conditions.socialExemption();
        var scoring = dossier.scoring();
        var tables = new LotTables(purchase);
        var address = Wording.address(coordinator);
        boolean formal = purchase.formal();
        boolean fixed = contract.form() == Contract.Form.FIXED_PRICE;
        int renewals = contract.renewals() == null ? 0 : contract.renewals();
        boolean renewable = renewals > 0;
        var mode = contract.renewalMode();
        var mission = group.mission();
        var maxAwarded = dossier.lotsRule().maxAwarded();
        var terms = contract.generalTerms();
        boolean social = conditions.social() != null;
        return new RulesModel(
                dossier.reference(),
                summary(),
                coordinator.name(),
                Wording.identity(coordinator),
                address,
                coordinator.email(),
                representative(coordinator),
                group.members().isEmpty() ? null : group.members().size(),
                members(group),
                mission == null ? null : mission.french(),
                mission == Group.Mission.ASSISTANCE,
                mission == Group.Mission.AWARD,
                mission == Group.Mission.INTEGRATED,
                group.conventionSignedOn(),
                dossier.purpose(),
                contract.form() == null ? null : contract.form().french(),
                contract.form() == Contract.Form.FRAMEWORK_WITH_ORDERS,
                contract.form() == Contract.Form.FRAMEWORK_WITH_CALL_OFFS,
                fixed,
                purchase.allotted(),
                dossier.singleLotReason(),
                tables.lots(),
                purchase.lots().size(),
                dossier.lotsRule().maxTendered(),
                maxAwarded,
                purchase.allotted()
                        && maxAwarded != null
                        && maxAwarded < purchase.lots().size(),
                dossier.lotsRule().tieRule(),
                contract.startDate(),
                contract.durationMonths(),
                contract.totalMonths(),
                renewals,
                renewable,
                renewable && mode == Contract.RenewalMode.TACIT,
                renewable && mode == Contract.RenewalMode.EXPRESS,
                renewable && mode == null,
                null,
                contract.renewalNoticeMonths(),
                tables.places(),
                contract.variants() == Contract.Variants.FORBIDDEN,
                contract.variants() == Contract.Variants.ALLOWED,
                contract.variants() == null,
                null,
                conditions.environmental(),
                social,
                conditions.social(),
                !social && exemption != null,
                exemption == null ? null : exemption.point(),
                exemption == null ? null : exemption.french(),
                !social && exemption == null && isDue(DutyCode.SOCIAL_CONDITION),
                null,
                conditions.reserved() != null,
                conditions.reserved(),
                formal,
                purchase.answer().procedure() == Procedure.NO_PUBLICITY,
                new Euros(purchase.answer().estimatedValue()),
                terms == null ? null : terms.shortName(),
                terms == null ? null : terms.scope(),
                submission.profileUrl(),
                Wording.moment(submission.questionsUntil()),
                Wording.moment(submission.answersUntil()),
                fixed
                        ? "la décomposition du prix global et forfaitaire (DPGF)"
                        : "le bordereau des prix unitaires (BPU) et le détail quantitatif estimatif (DQE)",
                submission.visit() != null,
                submission.visit(),
                levelsAsked(),
                levels(),
                !fixed && scoring.prevails() == Scoring.Prevails.BPU,
                !fixed && scoring.prevails() == Scoring.Prevails.DQE,
                !fixed && scoring.prevails() == null,
                null,
                submission.samples() != null,
                samples(submission, 0),
                submission.samples() == null ? null : submission.samples().address(),
                samples(submission, 1),
                samples(submission, 2),
                submission.samples() == null ? null : submission.samples().ifAbsent(),
                submission.language(),
                submission.validityDays(),
                Wording.moment(dossier.tenderDeadline()),
                submission.backupAddress() == null ? address : submission.backupAddress(),
                POINTS,
                tables.criteria(),
                fixed ? "le montant hors taxes du prix global" : "le montant hors taxes du DQE, rectifié s’il y a lieu",
                scoring.priceMethod() == Scoring.PriceMethod.PROPORTIONAL,
                scoring.priceMethod() == Scoring.PriceMethod.LINEAR,
                scoring.priceMethod() == Scoring.PriceMethod.DOUBLE_BEST,
                scoring.priceMethod() == null,
                null,
                ties(),
                formal && group.committee() == Group.Committee.COORDINATOR,
                formal && group.committee() == Group.Committee.AD_HOC,
                formal && group.committee() == null,
                null,
                figure(PrintedFigures.STANDSTILL),
                figure(PrintedFigures.REASONS),
                dossier.court().name(),
                dossier.court().address(),
                figure(PrintedFigures.CONTRACTUAL_AFTER_NOTICE),
                figure(PrintedFigures.CONTRACTUAL_WITHOUT_NOTICE),
                figure(PrintedFigures.CHALLENGE),
                figure(PrintedFigures.ARCHIVES));
    }

    /** What a company looks for first. */
    private Table summary() {
        var deadline = Wording.moment(dossier.tenderDeadline());
        var profile = dossier.submission().profileUrl();
        return Table.facts("")
                .fact(
                        "Procédure",
                        purchase.formal()
                                ? AnswerTables.capital(FormalProcedure.OPEN.label())
                                : AnswerTables.capital(Procedure.ADAPTED.label()))
                .fact(
                        "Date et heure limites de remise des plis",
                        List.of(deadline == null ? Inline.missing(Gaps.TENDER_DEADLINE) : Inline.strong(deadline)))
                .fact(
                        "Profil d’acheteur",
                        List.of(profile == null ? Inline.missing(Gaps.PROFILE_URL) : Inline.text(profile)))
                .build();
    }

    private boolean isDue(DutyCode code) {
        return purchase.answer().duties().stream().anyMatch(duty -> duty.code() == code);
    }

    private @Nullable Integer figure(FigureId code) {
        return purchase.law()
                .find(code)
                .map(Figure::number)
                .map(BigDecimal::intValueExact)
                .orElse(null);
    }

    private static @Nullable String representative(Group.Coordinator coordinator) {
        var name = coordinator.signatory().name();
        var representative =
                coordinator.representative() == null ? coordinator.capacity() : coordinator.representative();
        if (representative == null) {
            return name.isEmpty() ? null : name;
        }
        return name.isEmpty() ? representative : representative + ", " + name;
    }

    private @Nullable Table members(Group group) {
        if (group.members().isEmpty()) {
            return null;
        }
        var table = Table.of("Les membres du groupement")
                .column("Membre", new Table.Column(Alignment.LEFT, 0.6, true))
                .column("SIREN", Alignment.LEFT, 0.2)
                .column("Département", Alignment.CENTER, 0.2);
        for (var member : group.members()) {
            table.row(member.fullName(), member.siren(), Objects.requireNonNullElse(member.department(), "—"));
        }
        return table.build();
    }

    private boolean levelsAsked() {
        var selection = dossier.selection();
        return selection.turnover() != null || selection.references() != null || selection.capacity() != null;
    }

    private List<Block> levels() {
        if (!levelsAsked()) {
            return List.of();
        }
        var selection = dossier.selection();
        var facts = Table.facts("Les niveaux demandés");
        level(facts, "Chiffre d’affaires annuel", selection.turnover());
        level(facts, "Références", selection.references());
        level(facts, "Moyens", selection.capacity());
        return List.of(facts.toBlock());
    }

    private static void level(Table.FactsBuilder facts, String label, @Nullable String value) {
        if (value != null) {
            facts.fact(label, value);
        }
    }

    private static @Nullable String samples(Submission submission, int part) {
        var samples = submission.samples();
        if (samples == null) {
            return null;
        }
        return switch (part) {
            case 0 -> samples.lots().isEmpty() ? null : Wording.lots(samples.lots());
            case 1 -> Wording.moment(samples.until());
            default -> returned(samples.returned());
        };
    }

    private static @Nullable String returned(@Nullable Boolean returned) {
        if (returned == null) {
            return null;
        }
        return returned
                ? "Ils sont tenus à la disposition des candidats après l’attribution."
                : "Ils ne sont pas restitués.";
    }

    /** The order announced by the dossier, else the house's: weightiest criterion, environment, price, draw by lot. */
    private List<Block> ties() {
        var announced = dossier.scoring().ties();
        if (!announced.isEmpty()) {
            return List.of(ordered(announced));
        }
        return List.of(ordered(List.of(
                "meilleure note au critère de plus fort poids ;",
                "meilleure note au critère relatif à l’environnement ;",
                "prix le plus bas ;",
                "tirage au sort, inscrit au procès-verbal.")));
    }

    private static Block ordered(List<String> entries) {
        var list = new ArrayList<Block.ListEntry>();
        entries.forEach(entry -> list.add(new Block.ListEntry(List.of(Block.paragraph(French.typeset(entry))))));
        return new Block.ListBlock(true, 1, list);
    }
}
