package fr.commandecommune.document.template;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a kind of model, read once from its record components. */
final class ModelShape {

    private static final ClassValue<ModelShape> SHAPES = new ClassValue<>() {
        @Override
        protected ModelShape computeValue(Class<?> type) {
            return new ModelShape(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();

    private ModelShape(Class<?> type) {
        this.type = type;
        collect(type, "", List.of());
    }

    static ModelShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    Set<String> names() {
        return leaves.keySet();
    }

    Leaf leaf(String name, String source) {
        var leaf = leaves.get(name);
        if (leaf == null) {
            throw new TemplateFault(source + "\u202F: le champ « " + name + " » n’existe pas dans "
                    + type.getSimpleName() + " (champs connus\u202F: " + String.join(", ", leaves.keySet()) + ")");
        }
        return leaf;
    }

    private void collect(Class<?> record, String prefix, List<RecordComponent> path) {
        for (var component : record.getRecordComponents()) {
            var name = prefix + component.getName();
            var here = new ArrayList<>(path);
            here.add(component);
            var kind = kind(component.getGenericType());
            if (printable(kind)) {
                leaves.put(name, new Leaf(name, here));
            } else if (kind.isRecord()) {
                collect(kind, name + ".", here);
            } else if (kind != boolean.class) {
                throw new TemplateFault("Le champ « " + name + " » de " + type.getSimpleName()
                        + " est d’un type qui ne " + "s’imprime pas (" + kind.getSimpleName() + ")");
            }
        }
    }

    private static boolean printable(Class<?> kind) {
        return Words.PRINTABLE.contains(kind)
                || Inline.class.isAssignableFrom(kind)
                || Block.class.isAssignableFrom(kind);
    }

    private static Class<?> kind(Type declared) {
        if (declared instanceof ParameterizedType generic) {
            return generic.getRawType() == Optional.class
                    ? kind(generic.getActualTypeArguments()[0])
                    : (Class<?>) generic.getRawType();
        }
        return (Class<?>) declared;
    }

    /** One fact, by the components that lead to it. */
    record Leaf(String name, List<RecordComponent> path) {

        Optional<Object> read(Record model) {
            Object here = model;
            for (var component : path) {
                var value = value(component, here);
                var known = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
                if (known == null) {
                    return Optional.empty();
                }
                here = known;
            }
            return Optional.of(here);
        }

        /** What the fact is called where it is missing. */
        String label(String source) {
            var fact = path.getLast().getAnnotation(Fact.class);
            if (fact == null) {
                throw new TemplateFault(source + "\u202F: le champ « " + name
                        + " » manque et son modèle ne dit pas, par @Fact, comment le nommer");
            }
            return fact.value();
        }

        private static @Nullable Object value(RecordComponent component, Object owner) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException refused) {
                throw new IllegalStateException("Champ illisible\u202F: " + component, refused);
            }
        }
    }
}
