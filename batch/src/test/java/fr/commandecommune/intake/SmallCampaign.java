package fr.commandecommune.intake;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.Conversion;
import fr.commandecommune.need.DeliveryPoint;
import fr.commandecommune.need.Lot;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.Nature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A campaign of a few articles and members, and returns typed for it. */
final class SmallCampaign {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    static final Campaign CAMPAIGN = new Campaign(
            "C-2027",
            "Fournitures",
            2027,
            12,
            3,
            "243500741",
            LocalDate.of(2027, 3, 15),
            List.of(new Lot("1", "Papier", Nature.SUPPLIES, "30197630")),
            List.of(
                    article("PAP-001", "ramette", true),
                    article("PAP-002", "ramette", true),
                    article("ENT-004", "litre", false),
                    article("ENT-017", "carton", true),
                    article("1001", "unité", true)),
            List.of(
                    new Conversion("PAP-001", "carton", new BigDecimal("5")),
                    new Conversion("ENT-004", "bidon de 5 L", new BigDecimal("5")),
                    new Conversion("*", "carton", new BigDecimal("10"))),
            List.of(
                    new Member("213502362", "35236", "Redon", 9336),
                    new Member("213502370", "35237", "Renac", 1032),
                    new Member("213502859", "35285", "Saint-Just", 1103),
                    new Member("215602236", "56223", "Saint-Jean-la-Poterie", 1430),
                    new Member("213501455", "35145", "Langon", 1393),
                    new Member("213302227", "33222", "Langon", 7000)),
            List.of(
                    point("213502362", "MAIRIE", "Mairie"),
                    point("213502362", "ECOLE", "École publique"),
                    point("213502370", "MAIRIE", "Mairie")),
            List.of());

    private SmallCampaign() {}

    /** What a return of this text says. */
    static Heard hear(Path folder, String name, String text) {
        return hear(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Heard hear(Path folder, String name, byte[] bytes) {
        try {
            return hear(Files.write(folder.resolve(name), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Heard hear(Path file) {
        var heard = new Heard();
        Intake.read(CAMPAIGN, file, heard);
        return heard;
    }

    private static Article article(String code, String unit, boolean indivisible) {
        return new Article(code, "Article " + code, "1", unit, BigDecimal.ONE, BigDecimal.TEN, "famille", indivisible);
    }

    private static DeliveryPoint point(String siren, String code, String label) {
        return new DeliveryPoint(siren, code, label, "", "", "", "", "", "", "");
    }
}
