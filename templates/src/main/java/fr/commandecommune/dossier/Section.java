package fr.commandecommune.dossier;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One section of the dossier: gives its values by name, and holds against the file every value that is not what it should be
 * and every name nobody asked for.
 */
final class Section {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Refusals refusals;
    private final String path;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(Refusals refusals, String path) {
        this.refusals = refusals;
        this.path = path;
    }

    /** The section that this node describes; an absent node is a section where nothing is known. */
    static Section of(Refusals refusals, String path, @Nullable Node node) {
        var section = new Section(refusals, path);
        if (node instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                var name = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                if (section.names.put(name, entry.getKeyNode()) != null) {
                    refusals.add(
                            entry.getKeyNode(), section.at(name), "ce nom est écrit deux fois ; n’en gardez qu’un");
                }
                section.values.put(name, entry.getValueNode());
            }
        } else if (node != null && !isEmpty(node)) {
            refusals.add(node, path, "« %s » lu ; écrivez une section « nom: valeur »".formatted(shown(node)));
        }
        return section;
    }

    /** To be called when everything known has been asked for: what is left was not known. */
    void done() {
        for (var entry : names.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                refusals.add(
                        entry.getValue(),
                        at(entry.getKey()),
                        "nom inconnu ; le plus proche est « %s »".formatted(Words.nearest(entry.getKey(), asked)));
            }
        }
    }

    Set<String> namesWritten() {
        asked.addAll(names.keySet());
        return names.keySet();
    }

    <T> T section(String name, Function<Section, T> reader) {
        var section = of(refusals, at(name), node(name));
        T value = reader.apply(section);
        section.done();
        return value;
    }

    <T> @Nullable T optionalSection(String name, Function<Section, @Nullable T> reader) {
        asked.add(name);
        if (node(name) == null) {
            return null;
        }
        var section = of(refusals, at(name), node(name));
        T value = reader.apply(section);
        section.done();
        return value;
    }

    <T> List<T> sections(String name, Function<Section, @Nullable T> reader) {
        var read = new ArrayList<T>();
        int index = 0;
        for (var item : items(name)) {
            var section = of(refusals, at(name) + "[" + index++ + "]", item);
            T value = reader.apply(section);
            section.done();
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    List<String> texts(String name) {
        return values(name, "un texte", Function.identity());
    }

    List<BigDecimal> decimals(String name) {
        return values(name, "un nombre", BigDecimal::new);
    }

    private <T> List<T> values(String name, String wanted, Function<String, T> reader) {
        var read = new ArrayList<T>();
        int index = 0;
        for (var item : items(name)) {
            T value = scalar(item, at(name) + "[" + index++ + "]", wanted, reader);
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    private List<Node> items(String name) {
        var node = node(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        refusals.add(
                node, at(name), "« %s » lu ; écrivez une liste, une ligne « - » par élément".formatted(shown(node)));
        return List.of();
    }

    @Nullable
    String text(String name) {
        return scalar(name, "un texte", Function.identity());
    }

    /** A text the draft cannot do without; empty, and held against the file, where it is absent. */
    String requiredText(String name) {
        boolean written = node(name) != null;
        var value = text(name);
        if (value == null) {
            if (!written) {
                refuseAbsent(name);
            }
            return "";
        }
        return value;
    }

    /** A day the draft cannot do without. */
    LocalDate requiredDate(String name) {
        boolean written = node(name) != null;
        var value = date(name);
        if (value == null) {
            if (!written) {
                refuseAbsent(name);
            }
            return LocalDate.EPOCH;
        }
        return value;
    }

    private void refuseAbsent(String name) {
        refusals.absent(
                at(name),
                "cette information est nécessaire, même pour un projet ; ajoutez une ligne « %s: … »".formatted(name));
    }

    @Nullable
    LocalDate date(String name) {
        return scalar(name, "une date de la forme 2027-03-15", LocalDate::parse);
    }

    @Nullable
    Moment dateTime(String name) {
        return scalar(name, "une date et une heure de la forme 2027-04-20T12:00 (heure de Paris)", Section::moment);
    }

    @Nullable
    Moment dateMaybeTime(String name) {
        return scalar(
                name,
                "une date de la forme 2027-04-20, ou avec l’heure 2027-04-20T12:00",
                typed -> typed.contains("T") ? moment(typed) : new Moment(LocalDate.parse(typed), null));
    }

    private static Moment moment(String typed) {
        boolean offset = typed.endsWith("Z") || typed.matches(".*T.*[+-]\\d\\d:?\\d\\d");
        var local = offset
                ? OffsetDateTime.parse(typed).atZoneSameInstant(PARIS).toLocalDateTime()
                : LocalDateTime.parse(typed);
        return new Moment(local.toLocalDate(), local.toLocalTime());
    }

    /** A whole number that is not negative. */
    @Nullable
    Integer count(String name) {
        return scalar(name, "un nombre entier, zéro ou plus", typed -> {
            int value = Integer.parseInt(typed);
            if (value < 0) {
                throw new NumberFormatException(typed);
            }
            return value;
        });
    }

    /** An exact decimal that is not negative: an amount, a percentage, points. */
    @Nullable
    BigDecimal decimal(String name) {
        return scalar(
                name, "un nombre positif de la forme \"1234.56\" (point décimal, sans espace ni unité)", typed -> {
                    if (!typed.matches("\\d{1,15}(\\.\\d{1,9})?")) {
                        throw new NumberFormatException(typed);
                    }
                    return new BigDecimal(typed);
                });
    }

    /** A decimal the section cannot do without; zero, and held against the file, where it is absent. */
    BigDecimal requiredDecimal(String name) {
        boolean written = node(name) != null;
        var value = decimal(name);
        if (value == null) {
            if (!written) {
                refuseAbsent(name);
            }
            return BigDecimal.ZERO;
        }
        return value;
    }

    @Nullable
    Boolean yesOrNo(String name) {
        return scalar(name, "true ou false", typed -> switch (typed) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> throw new IllegalArgumentException(typed);
        });
    }

    <E extends Enum<E>> @Nullable E code(String name, Class<E> type) {
        var codes = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return scalar(name, "l’un de " + codes.stream().collect(Collectors.joining(", ")), typed -> {
            if (!codes.contains(typed)) {
                throw new IllegalArgumentException(typed);
            }
            return Enum.valueOf(type, typed);
        });
    }

    private <T> @Nullable T scalar(String name, String wanted, Function<String, T> reader) {
        var node = node(name);
        return node == null ? null : scalar(node, at(name), wanted, reader);
    }

    private <T> @Nullable T scalar(Node node, String where, String wanted, Function<String, T> reader) {
        if (node instanceof ScalarNode scalar) {
            if (isEmpty(scalar)) {
                return null;
            }
            var unseen = scalar.getValue().codePoints().filter(Words::isUnseen).findFirst();
            if (unseen.isPresent()) {
                refusals.add(
                        node,
                        where,
                        "« %s » contient un caractère invisible (U+%04X) ; retapez ce texte sans lui"
                                .formatted(shown(node), unseen.getAsInt()));
                return null;
            }
            try {
                return reader.apply(scalar.getValue().strip());
            } catch (DateTimeException | IllegalArgumentException fault) {
                refusals.add(node, where, "« %s » lu ; écrivez %s".formatted(shown(node), wanted));
                return null;
            }
        }
        refusals.add(node, where, "%s lue ; écrivez %s".formatted(shown(node), wanted));
        return null;
    }

    /** Holds a value against the file, at its line. */
    void refuse(String name, String message) {
        var node = values.get(name);
        if (node == null) {
            refusals.absent(at(name), message);
        } else {
            refusals.add(node, at(name), message);
        }
    }

    private @Nullable Node node(String name) {
        asked.add(name);
        var node = values.get(name);
        return node == null || isEmpty(node) ? null : node;
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    private static String shown(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Words.shortened(scalar.getValue());
        }
        return node instanceof SequenceNode ? "une liste" : "une section";
    }
}
