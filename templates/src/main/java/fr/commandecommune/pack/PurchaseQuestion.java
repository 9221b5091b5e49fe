package fr.commandecommune.pack;

import fr.commandecommune.dossier.Contract;
import fr.commandecommune.dossier.Dossier;
import fr.commandecommune.dossier.DossierLot;
import fr.commandecommune.dossier.GroupMember;
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
import fr.commandecommune.procedure.SocialExemption;
import fr.commandecommune.procedure.Terms;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a dossier to the rules of procedure: the same question the simulator and the command line would be asked. */
final class PurchaseQuestion {

    private PurchaseQuestion() {}

    static ProcedureQuestion of(Dossier dossier, List<LotFacts> lots, int months) {
        var form = dossier.contract().form();
        boolean framework = form != Contract.Form.FIXED_PRICE;
        var kind = framework ? AmountKind.FRAMEWORK_MAXIMUM : AmountKind.BASE;
        return new ProcedureQuestion(
                dossier.launchDate(),
                buyer(dossier),
                mainNature(lots),
                null,
                lots.stream()
                        .map(lot -> new LotEstimate(
                                lot.number(), lot.title().orElse(null), List.of(Amount.of(kind, lot.maximum()))))
                        .toList(),
                null,
                framework ? new Framework(sum(lots), false, months, false) : null,
                true,
                Set.of(),
                SmallLotsChoice.NONE,
                terms(dossier, codes(dossier.lots()), months),
                group(dossier));
    }

    /** The same question, for a lot whose criteria are not those of the others. */
    static ProcedureQuestion withCriteria(ProcedureQuestion question, Dossier dossier, DossierLot lot, int months) {
        return question.with(terms(dossier, codes(List.of(lot)), months));
    }

    private static BigDecimal sum(List<LotFacts> lots) {
        return lots.stream().map(LotFacts::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Buyer buyer(Dossier dossier) {
        var category = dossier.buyer().category();
        return new Buyer(
                category == null ? BuyerCategory.LOCAL_AUTHORITY : BuyerCategory.valueOf(category.name()),
                dossier.buyer().operatingExpenditure());
    }

    /** The nature that weighs most (L1111-5). */
    private static Nature mainNature(List<LotFacts> lots) {
        Map<Nature, BigDecimal> sums = new EnumMap<>(Nature.class);
        lots.forEach(lot -> sums.merge(lot.nature(), lot.maximum(), BigDecimal::add));
        return sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Nature.SUPPLIES);
    }

    private static @Nullable List<String> codes(List<DossierLot> lots) {
        var codes = lots.stream()
                .flatMap(lot -> lot.criteria().stream())
                .map(DossierLot.Criterion::code)
                .distinct()
                .toList();
        return codes.isEmpty() ? null : codes;
    }

    private static Terms terms(Dossier dossier, @Nullable List<String> criteria, int months) {
        var contract = dossier.contract();
        var conditions = dossier.conditions();
        var exemption = conditions.socialExemption();
        var articles = contract.derogations().stream()
                .map(Contract.Derogation::article)
                .filter(Objects::nonNull)
                .toList();
        var priceForm = contract.priceForm();
        return new Terms(
                criteria,
                conditions.environmental() == null ? null : Boolean.TRUE,
                conditions.social() == null ? null : Boolean.TRUE,
                exemption == null ? null : SocialExemption.valueOf(exemption.name()),
                contract.variants() == null ? null : Boolean.TRUE,
                priceForm == null ? null : PriceForm.valueOf(priceForm.name()),
                slowestRevision(dossier),
                months,
                articles.isEmpty() ? null : articles,
                articles.isEmpty() ? null : Boolean.TRUE);
    }

    private static @Nullable Integer slowestRevision(Dossier dossier) {
        return dossier.lots().stream()
                .map(DossierLot::revision)
                .filter(Objects::nonNull)
                .map(DossierLot.Revision::everyMonths)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Group group(Dossier dossier) {
        var described = dossier.group();
        if (described.members().isEmpty() && described.mission() == null) {
            return null;
        }
        var committee = described.committee();
        return new Group(
                described.members().isEmpty() ? null : described.members().size(),
                described.conventionSignedOn(),
                described.members().stream()
                        .filter(member -> joinedAfterLaunch(member, dossier))
                        .map(member -> new LateMember(member.name(), Objects.requireNonNull(member.signedOn())))
                        .toList(),
                true,
                coordinator(dossier),
                committee == null ? null : Committee.valueOf(committee.name()),
                List.of());
    }

    private static boolean joinedAfterLaunch(GroupMember member, Dossier dossier) {
        var signedOn = member.signedOn();
        return signedOn != null && signedOn.isAfter(dossier.launchDate());
    }

    private static @Nullable Coordinator coordinator(Dossier dossier) {
        var group = dossier.group();
        var kind = group.coordinator().kind();
        if (kind == null) {
            return null;
        }
        return new Coordinator(
                CoordinatorKind.valueOf(kind.name()),
                !Boolean.FALSE.equals(group.coordinatorHasNeed()),
                Boolean.TRUE.equals(group.statutesProvide()),
                group.costSharing() == null
                        || group.costSharing() == fr.commandecommune.dossier.Group.CostSharing.FREE);
    }
}
