package fr.commandecommune.pack;

import fr.commandecommune.pack.PackResult.AbsentDocument;
import fr.commandecommune.pack.PackResult.Alert;
import fr.commandecommune.pack.PackResult.PackFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** What is in the pack, from which clauses and for which article, and what is not in it, with the reason. */
final class Manifest {

    static final String FILE = "manifest.json";

    private Manifest() {}

    static List<PackFile> files(SortedMap<String, byte[]> files, List<Made> made) {
        var titles = made.stream().collect(Collectors.toMap(Made::name, Made::title));
        return files.entrySet().stream()
                .map(file -> new PackFile(
                        file.getKey(),
                        titles.getOrDefault(file.getKey(), file.getKey()),
                        file.getValue().length,
                        sha256(file.getValue())))
                .toList();
    }

    static byte[] of(
            Purchase purchase,
            Kind kind,
            boolean draft,
            List<PackFile> files,
            List<Made> made,
            List<AbsentDocument> absent,
            List<Alert> alerts) {
        var byName = made.stream().collect(Collectors.toMap(Made::name, one -> one));
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("reference", purchase.dossier().reference());
        manifest.put("title", purchase.dossier().title());
        manifest.put("kind", kind.name());
        manifest.put("draft", draft);
        manifest.put("launchDate", purchase.dossier().launchDate().toString());
        manifest.put("jointOrder", purchase.order().order().resultHash());
        manifest.put("files", files.stream().map(file -> file(file, byName)).toList());
        manifest.put(
                "absent",
                absent.stream()
                        .map(one -> ordered("name", one.name(), "reason", one.reason()))
                        .toList());
        manifest.put("alerts", alerts.stream().map(Manifest::alert).toList());
        var printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return JsonMapper.builder().build().writer().with(printer).writeValueAsBytes(manifest);
    }

    private static Map<String, Object> file(PackFile file, Map<String, Made> byName) {
        var entry = ordered("name", file.name(), "bytes", file.bytes(), "sha256", file.sha256());
        var made = byName.get(file.name());
        if (made != null) {
            entry.put("title", made.title());
            entry.put(
                    "template",
                    ordered(
                            "id",
                            made.template().id(),
                            "version",
                            made.template().version()));
            entry.put("clauses", made.clauses());
            entry.put("requiredBy", made.requiredBy());
        }
        return entry;
    }

    private static Map<String, Object> alert(Alert alert) {
        return ordered(
                "blocking", alert.blocking(),
                "field", alert.field(),
                "message", alert.message(),
                "article", alert.article());
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put(pairs[at].toString(), pairs[at + 1]);
        }
        return map;
    }

    /** The names of an earlier pack, its archive included, so that a file no longer made does not stay behind. */
    static List<String> namesIn(byte[] manifest) {
        var names = new ArrayList<String>();
        var tree = JsonMapper.builder().build().readTree(manifest);
        tree.path("files").forEach(file -> names.add(file.path("name").asString("")));
        var reference = tree.path("reference").asString("");
        Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(tree.path("kind").asString("")))
                .forEach(kind -> names.add(Archive.name(reference, kind)));
        return names;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
