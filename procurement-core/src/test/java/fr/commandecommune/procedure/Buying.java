package fr.commandecommune.procedure;

import fr.commandecommune.need.Nature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A purchase told as a test tells it: {@code buying(SERVICES, "60000").by(STATE).launchedOn("2026-11-23")}. */
final class Buying {

    private final Nature nature;
    private final List<LotEstimate> lots = new ArrayList<>();
    private LocalDate launch = LocalDate.parse("2026-11-23");
    private BuyerCategory category = BuyerCategory.LOCAL_AUTHORITY;
    private @Nullable Speciality speciality;
    private @Nullable BigDecimal vatRate;
    private @Nullable Framework framework;
    private boolean electronic = true;
    private Set<Circumstance> circumstances = Set.of();
    private SmallLotsChoice smallLots = SmallLotsChoice.NONE;
    private Terms terms = Terms.UNKNOWN;
    private @Nullable Group group;

    private Buying(Nature nature) {
        this.nature = nature;
    }

    /** One lot for each amount, numbered from 1. */
    static Buying buying(Nature nature, String... amounts) {
        var buying = new Buying(nature);
        for (var amount : amounts) {
            buying.lot(Amount.of(AmountKind.BASE, new BigDecimal(amount)));
        }
        return buying;
    }

    Buying lot(Amount... amounts) {
        lots.add(new LotEstimate(Integer.toString(lots.size() + 1), null, List.of(amounts)));
        return this;
    }

    Buying launchedOn(String day) {
        launch = LocalDate.parse(day);
        return this;
    }

    Buying by(BuyerCategory buyer) {
        category = buyer;
        return this;
    }

    Buying of(Speciality object) {
        speciality = object;
        return this;
    }

    Buying taxIncludedAt(String rate) {
        vatRate = new BigDecimal(rate);
        return this;
    }

    Buying under(Framework agreement) {
        framework = agreement;
        return this;
    }

    Buying onPaper() {
        electronic = false;
        return this;
    }

    Buying in(Circumstance... facts) {
        circumstances = Set.of(facts);
        return this;
    }

    Buying adapting(String... numbers) {
        smallLots = new SmallLotsChoice(List.of(numbers), smallLots.noPublicity());
        return this;
    }

    Buying withoutPublicityFor(String... numbers) {
        smallLots = new SmallLotsChoice(smallLots.adapted(), List.of(numbers));
        return this;
    }

    Buying on(Terms documents) {
        terms = documents;
        return this;
    }

    Buying within(Group purchasingGroup) {
        group = purchasingGroup;
        return this;
    }

    ProcedureAnswer answer() {
        return ProcedureRules.answer(new ProcedureQuestion(
                launch,
                new Buyer(category, null),
                nature,
                speciality,
                lots,
                vatRate,
                framework,
                electronic,
                circumstances,
                smallLots,
                terms,
                group));
    }
}
