package fr.commandecommune.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code dossier.yaml} and the lists it names; an unknown name is refused with the nearest known one. */
public final class DossierReader {

    private final Path folder;
    private final Refusals refusals;

    private DossierReader(Path file) {
        var parent = file.toAbsolutePath().getParent();
        this.folder = parent == null ? file.toAbsolutePath() : parent;
        this.refusals = new Refusals(String.valueOf(file.getFileName()));
    }

    /**
     * Reads a dossier.
     *
     * @throws DossierRefused with all that is to be corrected in it
     */
    public static Dossier read(Path file) throws IOException, DossierRefused {
        var root = BoundedYaml.read(file);
        var reader = new DossierReader(file);
        var section = Section.of(reader.refusals, "", root);
        try {
            var dossier = reader.dossier(section);
            section.done();
            reader.refusals.throwIfAny();
            return dossier;
        } catch (UncheckedIOException fault) {
            throw new IOException(fault.getMessage(), fault);
        }
    }

    private Dossier dossier(Section all) {
        return new Dossier(
                all.requiredText("reference"),
                all.requiredText("title"),
                all.text("purpose"),
                all.requiredDate("launchDate"),
                all.dateTime("tenderDeadline"),
                all.date("needDate"),
                all.section("buyer", DossierReader::buyer),
                all.section(
                        "group",
                        group -> GroupSection.read(group, new GroupLists(refusals, name -> path(group, name)))),
                all.section("contract", ContractSection::read),
                lots(all),
                all.section(
                        "lotsRule",
                        rule -> new Dossier.LotsRule(
                                rule.count("maxTendered"), rule.count("maxAwarded"), rule.text("tieRule"))),
                all.text("singleLotReason"),
                all.section(
                        "selection",
                        selection -> new Dossier.Selection(
                                selection.text("turnover"), selection.text("references"), selection.text("capacity"))),
                all.section(
                        "scoring",
                        scoring -> new Scoring(
                                scoring.code("priceMethod", Scoring.PriceMethod.class),
                                scoring.code("prevails", Scoring.Prevails.class),
                                scoring.texts("ties"))),
                all.section("submission", DossierReader::submission),
                all.section("conditions", DossierReader::conditions),
                all.section("court", court -> new Dossier.Court(court.text("name"), court.text("address"))),
                all.section("publication", DossierReader::publication),
                all.sections("deposits", AwardSections::deposit),
                all.sections("tenders", AwardSections::tender),
                all.section("committeeMeeting", AwardSections::meeting),
                all.section("award", AwardSections::award),
                jointOrder(all));
    }

    private Path jointOrder(Section all) {
        all.requiredText("jointOrder");
        var path = path(all, "jointOrder");
        return path == null ? folder : path;
    }

    private List<DossierLot> lots(Section all) {
        var seen = new HashSet<String>();
        return all.sections("lots", section -> {
            var lot = LotSection.read(section);
            if (!lot.number().isEmpty() && !seen.add(lot.number())) {
                section.refuse("number", "le lot « %s » est décrit deux fois".formatted(lot.number()));
            }
            return lot;
        });
    }

    private static Buyer buyer(Section buyer) {
        return new Buyer(buyer.code("category", Buyer.Category.class), buyer.decimal("operatingExpenditure"));
    }

    private static Submission submission(Section submission) {
        return new Submission(
                submission.text("profileUrl"),
                submission.count("validityDays"),
                submission.optionalSection(
                        "samples",
                        samples -> new Submission.Samples(
                                samples.texts("lots"),
                                samples.text("address"),
                                samples.dateMaybeTime("until"),
                                samples.yesOrNo("returned"),
                                samples.text("ifAbsent"))),
                submission.text("visit"),
                submission.dateMaybeTime("questionsUntil"),
                submission.dateMaybeTime("answersUntil"),
                submission.text("backupAddress"),
                submission.text("language"));
    }

    private static Conditions conditions(Section conditions) {
        return new Conditions(
                conditions.text("environmental"),
                conditions.text("social"),
                conditions.code("socialExemption", Conditions.SocialExemption.class),
                conditions.text("reserved"));
    }

    private static Publication publication(Section publication) {
        return new Publication(
                publication.date("sentOn"),
                publication.text("boampNumber"),
                publication.text("jouNumber"),
                publication.texts("corrections"));
    }

    private @Nullable Path path(Section section, String name) {
        var typed = section.text(name);
        if (typed == null) {
            return null;
        }
        try {
            var path = folder.resolve(typed).normalize();
            if (Files.isRegularFile(path)) {
                return path;
            }
            section.refuse(
                    name,
                    "le fichier « %s » est introuvable dans le dossier « %s » ; vérifiez son nom ou placez-le là"
                            .formatted(typed, folder));
        } catch (InvalidPathException fault) {
            section.refuse(name, "« %s » n’est pas un chemin de fichier".formatted(typed));
        }
        return null;
    }
}
