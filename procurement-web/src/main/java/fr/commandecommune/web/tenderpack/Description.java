package fr.commandecommune.web.tenderpack;

import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.Lot;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.springframework.stereotype.Component;

/**
 * The {@code dossier.yaml} of a campaign and the files it names, kept in one folder: what came with the campaign, else what its
 * own files already say. The joint order beside it is always the newest.
 */
@Component
public class Description {

    private static final String FILE = "dossier.yaml";
    private static final String JOINT_ORDER = "commande-groupee.json";
    private static final List<String> LISTS =
            List.of("articles.csv", "membres-groupement.csv", "points-livraison.csv", "contrats-en-cours.csv");

    private final PackFolders folders;

    Description(PackFolders folders) {
        this.folders = folders;
    }

    /** The path of the dossier, with everything it names beside it. */
    public Path prepare(HeldCampaign held, AggregationRun run) throws IOException {
        var folder = Files.createDirectories(folders.description(held));
        for (var list : LISTS) {
            copy(held.folder().resolve(list), folder.resolve(list));
        }
        var out = run.outFolder();
        if (out != null) {
            copy(out.resolve(JOINT_ORDER), folder.resolve(JOINT_ORDER));
        }
        var dossier = folder.resolve(FILE);
        if (!Files.exists(dossier)) {
            if (Files.exists(held.folder().resolve(FILE))) {
                copy(held.folder().resolve(FILE), dossier);
            } else {
                write(dossier, firstDraft(held));
            }
        }
        return dossier;
    }

    /** What the dossier says now, in one word: it changes with every edit. */
    String version(Path dossier) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(dossier));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Puts what was typed into the dossier. False, and nothing written, when it is no longer the version that was read. */
    synchronized boolean edit(Path dossier, String readVersion, DossierForm form) throws IOException {
        if (!version(dossier).equals(readVersion)) {
            return false;
        }
        var tree = tree(dossier);
        new DossierEdit(tree).apply(form);
        write(dossier, tree);
        return true;
    }

    private static Map<String, Object> tree(Path dossier) throws IOException {
        var settings = LoadSettings.builder().setMaxAliasesForCollections(200).build();
        var root = new Load(settings).loadFromString(Files.readString(dossier));
        var tree = new LinkedHashMap<String, Object>();
        if (root instanceof Map<?, ?> map) {
            map.forEach((name, value) -> tree.put(String.valueOf(name), value));
        }
        return tree;
    }

    /** Writes the dossier whole, by a rename. */
    private static void write(Path dossier, Map<String, Object> tree) throws IOException {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(120)
                .build();
        var unfinished = dossier.resolveSibling("dossier.incomplet");
        Files.writeString(unfinished, new Dump(settings).dumpToString(tree), StandardCharsets.UTF_8);
        Files.move(unfinished, dossier, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, Object> firstDraft(HeldCampaign held) {
        var campaign = held.campaign();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("reference", campaign.code());
        tree.put("title", campaign.title());
        tree.put("launchDate", campaign.launchDate().toString());
        tree.put("buyer", Map.of("category", "LOCAL_AUTHORITY"));
        tree.put("group", group(held));
        tree.put(
                "contract",
                Map.of(
                        "form", "FRAMEWORK_WITH_ORDERS",
                        "durationMonths", campaign.durationMonths(),
                        "renewals", campaign.renewals()));
        tree.put("lots", campaign.lots().stream().map(Description::lot).toList());
        tree.put("jointOrder", JOINT_ORDER);
        return tree;
    }

    private static Map<String, Object> group(HeldCampaign held) {
        var group = new LinkedHashMap<String, Object>();
        Campaign campaign = held.campaign();
        group.put("coordinator", Map.of("siren", campaign.coordinatorSiren()));
        put(held, group, "members", "membres-groupement.csv");
        put(held, group, "deliveryPoints", "points-livraison.csv");
        put(held, group, "currentContracts", "contrats-en-cours.csv");
        return group;
    }

    private static void put(HeldCampaign held, Map<String, Object> group, String field, String list) {
        if (Files.exists(held.folder().resolve(list))) {
            group.put(field, list);
        }
    }

    private static Map<String, Object> lot(Lot lot) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("number", lot.number());
        tree.put("title", lot.title());
        tree.put("nature", lot.nature().name());
        tree.put("cpv", lot.cpv());
        return tree;
    }

    /** By a rename: whoever reads meanwhile has the old file or the new one, whole. */
    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            var unfinished = to.resolveSibling(UUID.randomUUID() + ".incomplet");
            Files.copy(from, unfinished);
            Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
