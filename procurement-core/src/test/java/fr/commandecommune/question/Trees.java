package fr.commandecommune.question;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Questions written as JSON in a test. */
final class Trees {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private Trees() {}

    /** The object, written with single quotes. */
    static Map<String, @Nullable Object> question(String json) {
        return parsed(json.replace('\'', '"'));
    }

    static Map<String, @Nullable Object> parsed(String json) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        ((Map<?, ?>) JSON.readValue(json, Map.class)).forEach((name, value) -> tree.put(name.toString(), exact(value)));
        return tree;
    }

    /** The same tree, whole numbers as decimals too. */
    private static @Nullable Object exact(@Nullable Object value) {
        return switch (value) {
            case BigInteger number -> new BigDecimal(number);
            case List<?> list -> list.stream().map(Trees::exact).toList();
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((name, item) -> copy.put(name.toString(), exact(item)));
                yield copy;
            }
            case null -> null;
            default -> value;
        };
    }
}
