package fr.commandecommune.web.jointorder;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What changed since the joint order this one is compared with: what {@code ecarts.csv} says, as a page. */
@Controller
class ChangesController {

    private static final String FILE = "ecarts.csv";
    private static final int SHOWN = 300;

    private final Campaigns campaigns;
    private final Aggregation aggregation;

    ChangesController(Campaigns campaigns, Aggregation aggregation) {
        this.campaigns = campaigns;
        this.aggregation = aggregation;
    }

    /**
     * One line of the file.
     *
     * @param about {@code PROCEDURE}, {@code VALEUR}, {@code LOT} or {@code BESOIN}
     * @param member its name; empty where the line is of no member
     */
    record Change(
            String about,
            String member,
            String article,
            String lot,
            String what,
            String before,
            String after,
            String difference) {}

    @GetMapping("/campaigns/{code}/joint-order/changes")
    String page(@PathVariable String code, @ModelAttribute("account") Account account, Model model) throws IOException {
        var held = campaigns.open(code, account);
        var run = aggregation.latestDone(code);
        model.addAttribute("held", held);
        if (run.isEmpty()) {
            return "joint-order/empty";
        }
        var changes = new ArrayList<Change>();
        var file = file(run.get());
        var more = file.isPresent() && read(held, file.get(), changes);
        model.addAttribute("run", run.get());
        model.addAttribute("compared", file.isPresent());
        model.addAttribute("whole", of(changes, "PROCEDURE", "VALEUR"));
        model.addAttribute("lots", of(changes, "LOT"));
        model.addAttribute("needs", of(changes, "BESOIN"));
        model.addAttribute("more", more);
        return "joint-order/changes";
    }

    private static List<Change> of(List<Change> changes, String... abouts) {
        return changes.stream()
                .filter(change -> List.of(abouts).contains(change.about()))
                .toList();
    }

    private static Optional<Path> file(AggregationRun run) {
        return Optional.ofNullable(run.outFolder())
                .map(folder -> folder.resolve(FILE))
                .filter(Files::isRegularFile);
    }

    /** Whether there are more than are shown. */
    private static boolean read(HeldCampaign held, Path file, List<Change> changes) throws IOException {
        try (var lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
            for (var line : lines) {
                if (changes.size() == SHOWN) {
                    return true;
                }
                changes.add(change(held, line));
            }
        }
        return false;
    }

    private static Change change(HeldCampaign held, NamedCsvRecord line) {
        var siren = line.getField("siren");
        return new Change(
                line.getField("objet"),
                siren.isEmpty() ? "" : held.nameOf(siren),
                line.getField("article"),
                line.getField("lot"),
                line.getField("donnee").replace('_', ' '),
                line.getField("avant").replace('.', ','),
                line.getField("apres").replace('.', ','),
                line.getField("ecart").replace('.', ','));
    }
}
