package fr.commandecommune.web.campaigns;

import fr.commandecommune.home.Home;
import fr.commandecommune.intake.CampaignRefused;
import fr.commandecommune.intake.Intake;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The campaigns kept in the home, one folder each, named by their code. */
@Component
public class Campaigns {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    private final Home home;

    Campaigns(Home home) {
        this.home = home;
    }

    /** The campaigns an account has a part in, the newest year first. */
    public List<HeldCampaign> openTo(Account account) {
        return all().stream().filter(held -> held.openTo(account)).toList();
    }

    /**
     * The campaign of that code.
     *
     * @throws NoSuchPage when there is none, or none that is open to this account
     */
    public HeldCampaign open(String code, Account account) {
        if (!CODE.matcher(code).matches()) {
            throw new NoSuchPage();
        }
        var folder = home.campaigns().resolve(code);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchPage();
        }
        var held = read(folder);
        if (!held.openTo(account)) {
            throw new NoSuchPage();
        }
        return held;
    }

    /**
     * Takes a new campaign's folder in.
     *
     * @throws CampaignRefused when a file that describes it is wrong
     * @throws Unfit when its code is taken or cannot name a folder
     */
    public HeldCampaign take(Path folder) throws Unfit, IOException {
        var code = Intake.open(folder).campaign().code();
        if (!CODE.matcher(code).matches()) {
            throw new Unfit("Le code « " + code + " » ne convient pas : lettres, chiffres, points et tirets.");
        }
        var place = home.campaigns().resolve(code);
        if (Files.exists(place)) {
            throw new Unfit("Une campagne de code « " + code + " » existe déjà : changer le code.");
        }
        Files.createDirectories(home.campaigns());
        Files.createDirectories(folder.resolve("besoins"));
        Files.move(folder, place);
        return read(place);
    }

    /** Every campaign, the newest year first. */
    public List<HeldCampaign> all() {
        if (!Files.isDirectory(home.campaigns())) {
            return List.of();
        }
        try (var folders = Files.list(home.campaigns())) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("campagne.csv")))
                    .map(Campaigns::read)
                    .sorted(Comparator.comparing(
                                    (HeldCampaign held) -> -held.campaign().year())
                            .thenComparing(HeldCampaign::code))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HeldCampaign read(Path folder) {
        return new HeldCampaign(folder, Intake.open(folder).campaign());
    }
}
