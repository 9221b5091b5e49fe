package fr.commandecommune.bench;

import fr.commandecommune.law.Figure;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.BuyerCategory;
import fr.commandecommune.procedure.Circumstance;
import fr.commandecommune.procedure.FormalThreshold;
import fr.commandecommune.procedure.Procedure;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.Publicity;
import fr.commandecommune.procedure.Speciality;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A purchase as the yardstick's rules see it: its facts, the figures of its day looked up for them, and what they find. All amounts in
 * € HT; a figure is null on a day without such a rule.
 */
public final class Bought {

    private static final FigureId WAIVER = FigureId.of("threshold.waiver.supplies");
    private static final FigureId WAIVER_OF_WORKS = FigureId.of("threshold.waiver.works");
    private static final FigureId FOOD = FigureId.of("threshold.waiver.food2020");
    private static final FigureId BOOKS = FigureId.of("threshold.waiver.books");
    private static final FigureId INNOVATION = FigureId.of("threshold.waiver.innovation");
    private static final FigureId PUBLICITY = FigureId.of("threshold.publicity");

    private final Nature nature;
    private final @Nullable Speciality speciality;
    private final Set<Circumstance> circumstances;
    private final BigDecimal value;
    private final BigDecimal formalThreshold;
    private final BigDecimal waiverThreshold;
    private final BigDecimal publicityThreshold;
    private final @Nullable BigDecimal foodThreshold;
    private final @Nullable BigDecimal booksThreshold;
    private final @Nullable BigDecimal innovationThreshold;
    private @Nullable Procedure procedure;
    private @Nullable Publicity publicity;

    private Bought(ProcedureQuestion question, BigDecimal value, Law law) {
        this.value = value;
        nature = question.nature();
        speciality = question.speciality();
        circumstances = question.circumstances();
        formalThreshold = lowestFormalThreshold(question, law);
        waiverThreshold =
                law.figure(nature == Nature.WORKS ? WAIVER_OF_WORKS : WAIVER).number();
        publicityThreshold = law.figure(PUBLICITY).number();
        foodThreshold = number(FOOD, law);
        booksThreshold = number(BOOKS, law);
        innovationThreshold = number(INNOVATION, law);
    }

    /** The purchase of a question, its value reckoned before. */
    public static Bought of(ProcedureQuestion question, BigDecimal value) {
        return new Bought(question, value, Law.on(question.launchDate()));
    }

    private static BigDecimal lowestFormalThreshold(ProcedureQuestion question, Law law) {
        var lowest = formalThreshold(question, question.buyer().category(), law);
        var group = question.group();
        if (group != null) {
            for (var category : group.memberCategories()) {
                lowest = lowest.min(formalThreshold(question, category, law));
            }
        }
        return lowest;
    }

    private static BigDecimal formalThreshold(ProcedureQuestion question, BuyerCategory category, Law law) {
        return FormalThreshold.of(question.nature(), category, law).number();
    }

    private static @Nullable BigDecimal number(FigureId id, Law law) {
        return law.find(id).map(Figure::number).orElse(null);
    }

    public boolean isSupplies() {
        return nature == Nature.SUPPLIES;
    }

    public boolean isSocialServices() {
        return speciality == Speciality.SOCIAL_OR_SPECIFIC_SERVICES && nature == Nature.SERVICES;
    }

    public boolean isFood() {
        return speciality == Speciality.FOOD;
    }

    public boolean isNonSchoolBooks() {
        return speciality == Speciality.NON_SCHOOL_BOOKS;
    }

    public boolean isInnovative() {
        return speciality == Speciality.INNOVATIVE;
    }

    public boolean isUrgent() {
        return circumstances.contains(Circumstance.IMPERIOUS_URGENCY);
    }

    public boolean isWithoutTender() {
        return circumstances.contains(Circumstance.NO_TENDER)
                || circumstances.contains(Circumstance.ONLY_INAPPROPRIATE_TENDERS);
    }

    public boolean isChanged() {
        return circumstances.contains(Circumstance.CONDITIONS_SUBSTANTIALLY_CHANGED);
    }

    public boolean isOfSoleOperator() {
        return circumstances.contains(Circumstance.SOLE_OPERATOR);
    }

    public BigDecimal getValue() {
        return value;
    }

    public BigDecimal getFormalThreshold() {
        return formalThreshold;
    }

    public BigDecimal getWaiverThreshold() {
        return waiverThreshold;
    }

    public BigDecimal getPublicityThreshold() {
        return publicityThreshold;
    }

    public @Nullable BigDecimal getFoodThreshold() {
        return foodThreshold;
    }

    public @Nullable BigDecimal getBooksThreshold() {
        return booksThreshold;
    }

    public @Nullable BigDecimal getInnovationThreshold() {
        return innovationThreshold;
    }

    public @Nullable Procedure getProcedure() {
        return procedure;
    }

    public void setProcedure(Procedure found) {
        procedure = found;
    }

    public @Nullable Publicity getPublicity() {
        return publicity;
    }

    public void setPublicity(Publicity found) {
        publicity = found;
    }
}
