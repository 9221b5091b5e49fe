package fr.commandecommune.web.campaigns;

import fr.commandecommune.home.Home;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Lays small campaigns of their own in a home, so that one test never sees what another did. */
public final class CampaignDesk {

    public static final Account OFFICER = new Account("claire", "Claire", Role.OFFICER, false, List.of());

    private CampaignDesk() {}

    /** Two articles, three members, and nobody has answered. */
    public static Path lay(Home home) {
        var code = "ESSAI-" + UUID.randomUUID().toString().substring(0, 8);
        var folder = home.campaigns().resolve(code);
        put(folder, "campagne.csv", """
                code;intitule;annee;duree_mois;reconductions;coordonnateur_siren;date_lancement
                %1$s;Papier d'essai %1$s;2027;12;3;243500741;2027-03-15
                """.formatted(code));
        put(folder, "lots.csv", """
                lot;intitule;nature;cpv
                1;Papier;F;30197630-1
                """);
        put(folder, "articles.csv", """
                article;libelle;lot;unite;prix_unitaire_ht;tva;famille;indivisible
                PAP-001;Ramette A4;1;ramette;4.20;20;papier blanc;oui
                PAP-002;Ramette A3;1;ramette;9.50;20;papier blanc;oui
                """);
        put(folder, "membres.csv", """
                siren;code_insee;nom;population
                213502362;35236;Redon;9336
                213502370;35237;Renac;1032
                215600016;56001;Allaire;3906
                """);
        return folder;
    }

    /** A return, as it would have been imported. */
    public static void answer(HeldCampaign held, String name, String lines) {
        put(held.returns(), name, lines);
    }

    private static void put(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
