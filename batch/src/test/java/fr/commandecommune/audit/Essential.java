package fr.commandecommune.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One contract as a publisher may write it, in each of the three forms; paper for Redon unless told otherwise. */
record Essential(Map<String, String> values) {

    static final String REDON = "21350236200012";

    private static final List<String> COLUMNS = List.of(
            "montant",
            "id",
            "acheteur_id",
            "acheteur_nom",
            "objet",
            "procedure",
            "dateNotification",
            "codeCPV",
            "nature",
            "idAccordCadre",
            "titulaire_id_1");

    /** A contract of 10 000 € after an adapted procedure, notified on 15 May 2024. */
    static Essential contract(String id) {
        return new Essential(Map.of())
                .with("id", id)
                .with("acheteur_id", REDON)
                .with("acheteur_nom", "Commune de Redon")
                .with("objet", "Papier")
                .with("montant", "10000")
                .with("dateNotification", "2024-05-15")
                .with("procedure", "Procédure adaptée")
                .with("codeCPV", "30197630-1")
                .with("nature", "Marché")
                .with("titulaire_id_1", "12345678901234");
    }

    Essential with(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Essential(more);
    }

    Essential of(String amount, String cpv, String day, String procedure) {
        return with("montant", amount)
                .with("codeCPV", cpv)
                .with("dateNotification", day)
                .with("procedure", procedure);
    }

    /** The array of 2018 to 2023. */
    static String v1(Essential... contracts) {
        return "{\"marches\":[" + objects(contracts) + "]}";
    }

    /** The nested lists since 2024. */
    static String v2(Essential... contracts) {
        return "{\"marches\":{\"marche\":[" + objects(contracts) + "],\"contrat-concession\":[]}}";
    }

    /** With a mark, commas and lines within cells, as the portal writes it. */
    static String csv(Essential... contracts) {
        var lines = new ArrayList<String>();
        lines.add("\uFEFF" + String.join(",", COLUMNS));
        for (var contract : contracts) {
            lines.add(COLUMNS.stream()
                    .map(column ->
                            "\"" + contract.values.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                    .collect(Collectors.joining(",")));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String objects(Essential... contracts) {
        return List.of(contracts).stream().map(Essential::object).collect(Collectors.joining(","));
    }

    private String object() {
        var fields = values.entrySet().stream()
                .filter(value -> !value.getKey().startsWith("acheteur_")
                        && !value.getKey().startsWith("titulaire"))
                .map(value -> quoted(value.getKey()) + ":"
                        + (value.getKey().equals("montant") ? value.getValue() : quoted(value.getValue())))
                .collect(Collectors.joining(","));
        return "{\"acheteur\":{\"id\":%s,\"nom\":%s},\"titulaires\":[{\"titulaire\":{\"id\":\"1\"}}],%s}"
                .formatted(
                        quoted(values.getOrDefault("acheteur_id", "")),
                        quoted(values.getOrDefault("acheteur_nom", "")),
                        fields);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
