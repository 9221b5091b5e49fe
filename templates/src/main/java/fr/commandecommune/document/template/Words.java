package fr.commandecommune.document.template;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** How each type of fact is printed. */
final class Words {

    /** The types of component that are a fact by themselves, not a group of facts. */
    static final Set<Class<?>> PRINTABLE = Set.of(
            String.class,
            BigDecimal.class,
            Integer.class,
            int.class,
            Long.class,
            long.class,
            LocalDate.class,
            LocalDateTime.class,
            Euros.class,
            Table.class,
            List.class);

    private Words() {}

    static List<Inline> of(Object value, String name, String source) {
        return switch (value) {
            case String text -> List.of(Inline.text(text));
            case BigDecimal number -> List.of(Inline.text(French.number(number)));
            case Integer number -> List.of(Inline.text(French.number(number)));
            case Long number -> List.of(Inline.text(French.number(number)));
            case LocalDate day -> List.of(Inline.text(French.day(day)));
            case LocalDateTime moment -> List.of(Inline.text(French.moment(moment)));
            case Euros euros -> List.of(Inline.text(French.euros(euros.amount())));
            case Inline inline -> List.of(inline);
            case List<?> many -> several(many, name, source);
            default -> throw wrongKind(name, source, "tient sur des lignes à lui\u202F: écrire {{table:" + name + "}}");
        };
    }

    static List<Block> blocks(Object value, String name, String source) {
        return switch (value) {
            case Table table -> List.of(new Block.TableBlock(table));
            case Block block -> List.of(block);
            case List<?> many ->
                many.stream().map(one -> block(one, name, source)).toList();
            default -> throw wrongKind(name, source, "n’est pas un tableau\u202F: écrire {{" + name + "}}");
        };
    }

    private static List<Inline> several(List<?> many, String name, String source) {
        if (!many.isEmpty() && many.getFirst() instanceof String) {
            return List.of(Inline.text(
                    French.enumeration(many.stream().map(String::valueOf).toList())));
        }
        return many.stream().map(one -> inline(one, name, source)).toList();
    }

    private static Inline inline(Object one, String name, String source) {
        if (one instanceof Inline inline) {
            return inline;
        }
        throw wrongKind(name, source, "n’est pas fait de mots");
    }

    private static Block block(Object one, String name, String source) {
        if (one instanceof Block block) {
            return block;
        }
        throw wrongKind(name, source, "n’est pas fait de blocs");
    }

    private static TemplateFault wrongKind(String name, String source, String why) {
        return new TemplateFault(source + "\u202F: le champ « " + name + " » " + why);
    }
}
