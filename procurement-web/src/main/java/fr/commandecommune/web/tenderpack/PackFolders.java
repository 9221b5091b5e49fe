package fr.commandecommune.web.tenderpack;

import fr.commandecommune.home.Home;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where the description of a campaign's purchase is kept, and the packs that were made of it, each in a folder of its own. */
@Component
public class PackFolders {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");
    private static final Pattern STAMPED = Pattern.compile("\\d{8}-\\d{6}-\\d{3}");

    private final Home home;
    private final Clock clock;

    PackFolders(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** The folder of {@code dossier.yaml} and the files it names. */
    Path description(HeldCampaign held) {
        return of(held).resolve("description");
    }

    /** A new folder for a pack. */
    Path next(HeldCampaign held) throws IOException {
        return Files.createDirectories(
                of(held).resolve(STAMP.format(clock.instant().atOffset(ZoneOffset.UTC))));
    }

    /** The newest pack that was made to its end. */
    public Optional<Path> latest(HeldCampaign held) {
        return made(held).stream().findFirst();
    }

    /** The packs that were made, newest first. */
    List<Path> made(HeldCampaign held) {
        if (!Files.isDirectory(of(held))) {
            return List.of();
        }
        try (var folders = Files.list(of(held))) {
            return folders.filter(folder -> STAMPED.matcher(name(folder)).matches())
                    .filter(folder -> Files.isRegularFile(MadePack.record(folder)))
                    .sorted(Comparator.comparing(PackFolders::name).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pack of that name, if it was made. */
    Optional<Path> find(HeldCampaign held, String stamp) {
        return made(held).stream().filter(folder -> name(folder).equals(stamp)).findFirst();
    }

    static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private Path of(HeldCampaign held) {
        return home.packs().resolve(held.code());
    }
}
