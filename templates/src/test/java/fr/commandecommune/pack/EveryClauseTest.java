package fr.commandecommune.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.piece.Piece;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every condition of every piece of the sample purchase, turned the other way: its clauses come or go, and no other. */
class EveryClauseTest {

    @TempDir
    static Path folder;

    /** A piece and what it prints for the sample. */
    record Printed(Piece piece, Record model) {
        @Override
        public String toString() {
            return piece.id();
        }
    }

    static List<Printed> pieces() throws Exception {
        var purchase = Packs.purchase(Redon.in(folder).dossier());
        var lot = purchase.lots().getFirst();
        var group = new GroupTables(purchase);
        return List.of(
                new Printed(Pieces.NOTE, new NoteOfProcedure(purchase, List.of()).model()),
                new Printed(Pieces.LAUNCH_SHEET, new LaunchSheet(purchase).model()),
                new Printed(Pieces.RULES, new RulesOfConsultation(purchase).model()),
                new Printed(Pieces.SPECIAL_TERMS, new SpecialTerms(purchase).model()),
                new Printed(Pieces.COMMITMENT, new Commitment(purchase, lot).model()),
                new Printed(Pieces.TECHNICAL_ANSWER, new TechnicalAnswer(lot).model()),
                new Printed(Pieces.MEMBERS, group.members()),
                new Printed(Pieces.QUESTIONS, group.questions()),
                new Printed(Pieces.PRICE_LIST, new PriceTables(purchase, lot).priceList()),
                new Printed(Pieces.ESTIMATE, new PriceTables(purchase, lot).estimate()));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aConditionBringsItsClausesAndTakesAwayTheirContraries(Printed printed) throws Exception {
        var usual = new TreeSet<>(printed.piece().compose(printed.model()).clauses());
        for (var condition : conditions(printed.model())) {
            var turned = new TreeSet<>(
                    printed.piece().compose(turned(printed.model(), condition)).clauses());

            assertThat(turned)
                    .as("%s with %s turned", printed, condition.getName())
                    .isNotEqualTo(usual);
            assertThat(printed.piece()
                            .compose(turned(turned(printed.model(), condition), condition))
                            .clauses())
                    .containsExactlyInAnyOrderElementsOf(usual);
        }
    }

    private static List<RecordComponent> conditions(Record model) {
        return Stream.of(model.getClass().getRecordComponents())
                .filter(component -> component.getType() == boolean.class)
                .toList();
    }

    /** The same facts, but for one. */
    private static Record turned(Record model, RecordComponent condition) throws ReflectiveOperationException {
        var components = model.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[components.length];
        for (var at = 0; at < components.length; at++) {
            var accessor = components[at].getAccessor();
            accessor.setAccessible(true);
            values[at] = accessor.invoke(model);
            if (components[at].getName().equals(condition.getName())) {
                values[at] = !(boolean) values[at];
            }
        }
        var made = model.getClass().getDeclaredConstructor(types);
        made.setAccessible(true);
        return (Record) made.newInstance(values);
    }
}
