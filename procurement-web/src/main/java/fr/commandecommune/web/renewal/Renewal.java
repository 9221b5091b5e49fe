package fr.commandecommune.web.renewal;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.aggregation.RunId;
import fr.commandecommune.home.Home;
import fr.commandecommune.intake.Intake;
import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.web.campaigns.Calendar;
import fr.commandecommune.web.campaigns.CampaignDays;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.LastYear;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.freeze.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;

/**
 * Makes this year's campaign of last year's: catalogue, lots, members, delivery points, conversions and contracts in force; the
 * dates moved to working days. No quantity is copied as an answer; what was asked is kept beside.
 */
@Component
class Renewal {

    private static final List<String> COPIED = List.of(
            "lots.csv",
            "articles.csv",
            "conversions.csv",
            "membres.csv",
            "points-livraison.csv",
            "contrats-en-cours.csv");
    private static final int AT_ONCE = 1000;

    private final Home home;
    private final Campaigns campaigns;
    private final CampaignLife life;
    private final LastYear lastYear;
    private final Snapshots snapshots;
    private final JointOrders jointOrders;

    Renewal(
            Home home,
            Campaigns campaigns,
            CampaignLife life,
            LastYear lastYear,
            Snapshots snapshots,
            JointOrders jointOrders) {
        this.home = home;
        this.campaigns = campaigns;
        this.life = life;
        this.lastYear = lastYear;
        this.snapshots = snapshots;
        this.jointOrders = jointOrders;
    }

    /** The dates of the next campaign: the same days, moved to working ones. */
    record Dates(LocalDate launch, Calendar calendar) {}

    Dates dates(HeldCampaign source, int year) {
        var standing = life.standing(source.code());
        var opens = standing.opens();
        var closes = standing.closes();
        return new Dates(
                moved(source, source.campaign().launchDate(), year),
                new Calendar(
                        opens == null ? null : moved(source, opens, year),
                        closes == null ? null : moved(source, closes, year),
                        standing.late()));
    }

    /**
     * Opens the next campaign, in preparation.
     *
     * @throws Unfit when the code is taken or something typed does not fit
     */
    @Transactional(rollbackFor = {Unfit.class, IOException.class})
    public HeldCampaign renew(HeldCampaign source, String code, String title, int year, String by)
            throws Unfit, IOException {
        if (title.isBlank() || title.strip().matches("(?s)[=+@\\t-].*|.*\\R.*")) {
            throw new Unfit("Donner un intitulé d'une ligne, qui ne commence pas par =, +, - ou @.");
        }
        if (year <= source.campaign().year() || year > source.campaign().year() + 10) {
            throw new Unfit("Écrire une année après %d, dans les dix ans."
                    .formatted(source.campaign().year()));
        }
        var dates = dates(source, year);
        var folder = Files.createDirectories(
                home.folder().resolve("depots").resolve(UUID.randomUUID().toString()));
        try {
            for (var name : COPIED) {
                if (Files.exists(source.folder().resolve(name))) {
                    Files.copy(source.folder().resolve(name), folder.resolve(name));
                }
            }
            write(folder.resolve("campagne.csv"), source, code.strip(), title.strip(), year, dates.launch());
            var held = campaigns.take(folder);
            life.prepared(held.code(), by, dates.calendar(), "reprise de " + source.code());
            keepWhatWasAsked(source, held.code());
            return held;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void write(Path file, HeldCampaign source, String code, String title, int year, LocalDate launch)
            throws IOException {
        var campaign = source.campaign();
        try (var lines = CsvWriter.builder().fieldSeparator(';').build(file)) {
            lines.writeRecord(
                    "code",
                    "intitule",
                    "annee",
                    "duree_mois",
                    "reconductions",
                    "coordonnateur_siren",
                    "date_lancement");
            lines.writeRecord(
                    code,
                    title,
                    String.valueOf(year),
                    String.valueOf(campaign.durationMonths()),
                    String.valueOf(campaign.renewals()),
                    campaign.coordinatorSiren(),
                    launch.toString());
        }
    }

    private void keepWhatWasAsked(HeldCampaign source, String code) {
        var frozen = snapshots.last(source.code());
        if (frozen.isPresent()) {
            source.campaign()
                    .members()
                    .forEach(member -> keepFrozen(new RunId(frozen.get().run()), member.siren(), code));
            return;
        }
        var heard = new HeardQuantities();
        var left = LeftOutLines.of(source.folder());
        var reader = Intake.reader(source.campaign());
        Intake.open(source.folder()).returns().forEach(file -> reader.read(file, left.without(file, heard)));
        var doubtful = heard.contradictions();
        heard.quantities().stream()
                .filter(one -> doubtful.stream()
                        .noneMatch(line -> line.siren().equals(one.siren())
                                && line.article().equals(one.article())))
                .forEach(one -> lastYear.asked(code, one.siren(), one.article(), one.quantity()));
    }

    private void keepFrozen(RunId run, String siren, String code) {
        for (int page = 0; ; page++) {
            var needs = jointOrders.needs(run, siren, page, AT_ONCE);
            needs.rows()
                    .forEach(need -> lastYear.asked(
                            code, siren, need.article(), need.quantities().estimated()));
            if (page + 1 >= needs.pages()) {
                return;
            }
        }
    }

    private static LocalDate moved(HeldCampaign source, LocalDate day, int year) {
        return CampaignDays.of(source)
                .working(day.plusYears(year - source.campaign().year()));
    }
}
