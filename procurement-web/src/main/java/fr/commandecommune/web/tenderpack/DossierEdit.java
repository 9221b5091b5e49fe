package fr.commandecommune.web.tenderpack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what was typed back into the dossier's tree; an emptied field leaves it. */
final class DossierEdit {

    private final Map<String, Object> tree;

    DossierEdit(Map<String, Object> tree) {
        this.tree = tree;
    }

    void apply(DossierForm form) {
        set(tree, "reference", form.reference());
        set(tree, "title", form.title());
        set(tree, "purpose", form.purpose());
        set(tree, "launchDate", form.launchDate());
        set(tree, "tenderDeadline", form.tenderDeadline());
        set(tree, "needDate", form.needDate());
        set(section("group"), "mission", form.mission());
        set(section("group"), "conventionSignedOn", form.conventionSignedOn());
        set(section("submission"), "profileUrl", form.profileUrl());
        set(section("submission"), "validityDays", form.validityDays());
        set(section("contract"), "paymentDays", form.paymentDays());
        set(section("conditions"), "environmental", form.environmental());
    }

    private Map<String, Object> section(String name) {
        var copy = new LinkedHashMap<String, Object>();
        if (tree.get(name) instanceof Map<?, ?> section) {
            section.forEach((field, value) -> copy.put(String.valueOf(field), value));
        }
        tree.put(name, copy);
        return copy;
    }

    private static void set(Map<String, Object> section, String field, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            section.remove(field);
        } else {
            section.put(
                    field, value instanceof Integer ? value : value.toString().strip());
        }
    }
}
