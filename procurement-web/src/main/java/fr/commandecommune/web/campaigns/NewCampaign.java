package fr.commandecommune.web.campaigns;

import fr.commandecommune.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Makes a campaign's folder of the files that describe it; what is wrong leaves nothing behind. */
class NewCampaign {

    private static final Set<String> NEEDED = Set.of("campagne.csv", "lots.csv", "articles.csv", "membres.csv");
    private static final Set<String> KNOWN = Set.of(
            "campagne.csv",
            "lots.csv",
            "articles.csv",
            "membres.csv",
            "conversions.csv",
            "points-livraison.csv",
            "contrats-en-cours.csv",
            "membres-groupement.csv",
            "dossier.yaml");

    private final Home home;
    private final Campaigns campaigns;

    NewCampaign(Home home, Campaigns campaigns) {
        this.home = home;
        this.campaigns = campaigns;
    }

    HeldCampaign open(List<MultipartFile> files) throws Unfit, IOException {
        var names = files.stream().map(NewCampaign::name).toList();
        for (var name : names) {
            if (!name.isEmpty() && !KNOWN.contains(name)) {
                throw new Unfit(
                        "Le fichier « " + name + " » n’est pas attendu ici : " + String.join(", ", NEEDED) + ".");
            }
        }
        if (!names.containsAll(NEEDED)) {
            throw new Unfit("Il manque au moins un de ces fichiers : "
                    + String.join(", ", NEEDED.stream().sorted().toList()) + ".");
        }
        var folder = Files.createDirectories(
                home.folder().resolve("depots").resolve(UUID.randomUUID().toString()));
        try {
            for (var file : files) {
                save(file, folder);
            }
            return campaigns.take(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void save(MultipartFile file, Path folder) throws IOException {
        if (!name(file).isEmpty()) {
            file.transferTo(folder.resolve(name(file)));
        }
    }

    private static String name(MultipartFile file) {
        var sent = file.getOriginalFilename();
        return sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }
}
