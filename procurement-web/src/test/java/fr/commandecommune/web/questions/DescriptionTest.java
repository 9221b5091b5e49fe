package fr.commandecommune.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.question.Questions;
import fr.commandecommune.question.json.JsonTree;
import fr.commandecommune.question.json.NotJson;
import fr.commandecommune.web.SiteTest;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The published description of the questions, held against what the site answers. */
class DescriptionTest extends SiteTest {

    private static final Pattern KNOWN_FIELDS = Pattern.compile("Champs possibles\\W+(.*)\\.$");
    private static final Pattern KNOWN_CODES = Pattern.compile("un de ces codes\\W+(.*)\\.$");
    private static final String NO_FIELD = "zzz";
    private static final String NO_CODE = "ZZZ";

    @Autowired
    MockMvcTester mvc;

    private Map<?, ?> description = Map.of();

    @BeforeEach
    void read() {
        var served = mvc.get().uri("/api/openapi.yaml").exchange();
        assertThat(served).hasStatusOk().hasContentType("text/yaml;charset=UTF-8");
        var yaml = new String(served.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        description = object(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    @Test
    void everyExampleIsAnsweredAsTheDescriptionSays() throws NotJson {
        var answers = object(
                at("paths", "/api/questions", "post", "responses", "200", "content", "application/json", "examples"));
        assertThat(answers.keySet()).isEqualTo(examples().keySet());

        for (var example : examples().entrySet()) {
            var expected = object(answers.get(example.getKey())).get("value");
            assertContains(String.valueOf(example.getKey()), expected, ask(value(example.getValue())));
        }
    }

    @Test
    void everyKindHasAnExampleThatGivesEveryFieldOfItsSchema() {
        for (var kind : kinds().entrySet()) {
            everyObject(
                    schema(kind.getValue()),
                    fullExample(kind.getKey()),
                    (schema, path, given) -> assertThat(names(given.keySet()))
                            .as(kind.getKey() + " " + path)
                            .isEqualTo(properties(schema)));
        }
    }

    @Test
    void theFieldsOfEachObjectAreThoseThatAreRead() {
        for (var kind : kinds().entrySet()) {
            var example = fullExample(kind.getKey());
            everyObject(schema(kind.getValue()), example, (schema, path, given) -> {
                given.put(NO_FIELD, true);
                var error = refusal(example);
                given.remove(NO_FIELD);

                assertThat(error.get("field")).isEqualTo(path.isEmpty() ? NO_FIELD : path + "." + NO_FIELD);
                assertThat(listed(KNOWN_FIELDS, error))
                        .as(kind.getKey() + " " + path)
                        .isEqualTo(properties(schema));
            });
        }
    }

    @Test
    void theCodesOfEachFieldAreThoseThatAreRead() {
        for (var kind : kinds().entrySet()) {
            var example = fullExample(kind.getKey());
            everyObject(schema(kind.getValue()), example, (schema, path, given) -> {
                for (var name : properties(schema)) {
                    var property = schema(object(schema.get("properties")).get(name));
                    var list = property.get("items") != null;
                    var codes = (list ? schema(property.get("items")) : property).get("enum");
                    if (codes != null) {
                        var before = given.put(name, list ? List.of(NO_CODE) : NO_CODE);
                        var error = refusal(example);
                        given.put(name, before);

                        assertThat(listed(KNOWN_CODES, error))
                                .as(kind.getKey() + " " + path + "." + name)
                                .isEqualTo(names((List<?>) codes));
                    }
                }
            });
        }
    }

    /** What is required is refused without, what is not is answered without. */
    @Test
    void theRequiredFieldsAreThoseThatAreMissed() {
        for (var kind : kinds().entrySet()) {
            var example = fullExample(kind.getKey());
            everyObject(schema(kind.getValue()), example, (schema, path, given) -> {
                var required = schema.get("required") instanceof List<?> names ? names(names) : Set.of();
                for (var name : properties(schema)) {
                    var before = given.remove(name);
                    var answer = object(tried(example));
                    given.put(name, before);

                    var field = path.isEmpty() ? name : path + "." + name;
                    if (required.contains(name)) {
                        assertThat(object(answer.get("error")).get("field")).isEqualTo(field);
                    } else if (!wantedByItsMethod(field)) {
                        assertThat(answer.get("error"))
                                .as(kind.getKey() + " " + field)
                                .isNull();
                    }
                }
            });
        }
    }

    private static boolean wantedByItsMethod(String field) {
        return field.equals("estimate");
    }

    @Test
    void anAnswerHoldsWhatItsSchemaSaysAndNothingElse() {
        for (var kind : kinds().entrySet()) {
            var answer = object(tried(fullExample(kind.getKey())));
            var known = new TreeSet<>(properties(object(at("components", "schemas", "Answer"))));
            known.addAll(properties(
                    object(at("components", "schemas", kind.getValue().replace("Question", "Answer")))));
            if (kind.getKey().equals("TIME_LIMIT")) {
                known.remove("months");
            }

            assertThat(names(answer.keySet())).as(kind.getKey()).isEqualTo(known);
        }
    }

    /** Something to do with an object of an example, at its path, beside the schema that describes it. */
    private interface Look {
        void at(Map<?, ?> schema, String path, Map<String, @Nullable Object> given);
    }

    private void everyObject(Map<?, ?> schema, Map<String, @Nullable Object> example, Look look) {
        everyObject(schema, "", example, look);
    }

    @SuppressWarnings("unchecked")
    private void everyObject(Map<?, ?> schema, String path, Map<String, @Nullable Object> given, Look look) {
        look.at(schema, path, given);
        for (var name : properties(schema)) {
            var property = schema(object(schema.get("properties")).get(name));
            var field = path.isEmpty() ? name : path + "." + name;
            if (given.get(name) instanceof Map<?, ?> inner) {
                everyObject(property, field, (Map<String, @Nullable Object>) inner, look);
            } else if (given.get(name) instanceof List<?> items
                    && !items.isEmpty()
                    && items.getFirst() instanceof Map<?, ?> first) {
                everyObject(schema(property.get("items")), field + "[0]", (Map<String, @Nullable Object>) first, look);
            }
        }
    }

    /** The code of each kind, and the name of its schema. */
    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        object(at("components", "schemas", "Question", "discriminator", "mapping"))
                .forEach((code, reference) -> kinds.put(String.valueOf(code), lastWord(String.valueOf(reference))));
        assertThat(kinds).hasSize(10);
        return kinds;
    }

    private Map<?, ?> examples() {
        return object(at("paths", "/api/questions", "post", "requestBody", "content", "application/json", "examples"));
    }

    /** The example that says most of this kind, to be changed at will. */
    private Map<String, @Nullable Object> fullExample(String kind) {
        return examples().values().stream()
                .map(DescriptionTest::value)
                .filter(value -> value instanceof Map<?, ?> question && kind.equals(question.get("question")))
                .map(DescriptionTest::copy)
                .reduce((lesser, fuller) -> fuller)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> copy(Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(deepCopy(value));
    }

    private static @Nullable Object deepCopy(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> object -> {
                var copy = new LinkedHashMap<String, @Nullable Object>();
                object.forEach((name, one) -> copy.put(String.valueOf(name), deepCopy(one)));
                yield copy;
            }
            case List<?> list ->
                new ArrayList<>(list.stream().map(DescriptionTest::deepCopy).toList());
            case Integer number -> BigDecimal.valueOf(number);
            case null -> null;
            default -> value;
        };
    }

    private Object at(String... path) {
        Object found = description;
        for (var step : path) {
            found = Objects.requireNonNull(object(found).get(step), step);
        }
        return found;
    }

    /** A schema, its reference followed; its own words are kept. */
    private Map<?, ?> schema(@Nullable Object schema) {
        if (schema instanceof String name) {
            return schema(at("components", "schemas", name));
        }
        var given = object(schema);
        return given.get("$ref") instanceof String reference ? schema(lastWord(reference)) : given;
    }

    private static String lastWord(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static Set<String> properties(Map<?, ?> schema) {
        return names(object(schema.get("properties")).keySet());
    }

    private static Set<String> names(Collection<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed(Pattern pattern, Map<?, ?> error) {
        var message = String.valueOf(error.get("message"));
        var match = pattern.matcher(message);
        assertThat(match.find()).as(message).isTrue();
        return names(Arrays.asList(match.group(1).split(", ", -1)));
    }

    private Map<?, ?> refusal(Map<String, @Nullable Object> question) {
        return object(object(tried(question)).get("error"));
    }

    private @Nullable Object tried(Object question) {
        return Questions.answer(copy(question));
    }

    private @Nullable Object ask(Object question) throws NotJson {
        var body = new ByteArrayOutputStream();
        JsonTree.write(deepCopy(question), body);
        var answer = mvc.post()
                .uri("/api/questions")
                .contentType("application/json")
                .content(body.toByteArray())
                .exchange();
        assertThat(answer).hasStatusOk();
        return JsonTree.read(answer.getResponse().getContentAsByteArray());
    }

    private static void assertContains(String where, @Nullable Object expected, @Nullable Object found) {
        switch (expected) {
            case Map<?, ?> object ->
                object.forEach((name, value) -> {
                    assertThat(object(found).containsKey(name))
                            .as(where + "." + name)
                            .isTrue();
                    assertContains(where + "." + name, value, object(found).get(name));
                });
            case List<?> list -> {
                var items = (List<?>) Objects.requireNonNull(found);
                assertThat(items).as(where).hasSameSizeAs(list);
                for (int i = 0; i < list.size(); i++) {
                    assertContains(where + "[" + i + "]", list.get(i), items.get(i));
                }
            }
            case null -> assertThat(found).as(where).isNull();
            default -> assertThat(found).as(where).isEqualTo(deepCopy(expected));
        }
    }

    private static Object value(@Nullable Object example) {
        return Objects.requireNonNull(object(example).get("value"));
    }

    private static Map<?, ?> object(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }
}
