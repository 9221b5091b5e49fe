package fr.commandecommune.web.tenderpack;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.dossier.DossierReader;
import fr.commandecommune.dossier.DossierRefused;
import fr.commandecommune.dossier.Group;
import fr.commandecommune.pack.Kind;
import fr.commandecommune.pack.PackInUse;
import fr.commandecommune.pack.PackRefused;
import fr.commandecommune.pack.PackRequest;
import fr.commandecommune.pack.Packs;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.layout.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tender documents: what the dossier says, « Générer le dossier », and the files with what is still missing. */
@Controller
@RequestMapping("/campaigns/{code}/tender-pack")
class TenderPackController {

    private final Campaigns campaigns;
    private final Aggregation aggregation;
    private final Description description;
    private final DossierMapping mapping;
    private final PackFolders folders;
    private final Clock clock;

    TenderPackController(
            Campaigns campaigns,
            Aggregation aggregation,
            Description description,
            DossierMapping mapping,
            PackFolders folders,
            Clock clock) {
        this.campaigns = campaigns;
        this.aggregation = aggregation;
        this.description = description;
        this.mapping = mapping;
        this.folders = folders;
        this.clock = clock;
    }

    /** A pack that was made, in the list. */
    record Shown(String stamp, MadePack pack) {}

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, Model model) throws IOException {
        var run = aggregation.latestDone(held.code());
        if (run.isEmpty()) {
            return "tender-pack/empty";
        }
        try {
            var file = description.prepare(held, run.get());
            var version = description.version(file);
            return page(held, mapping.toForm(DossierReader.read(file)), version, model);
        } catch (DossierRefused refused) {
            model.addAttribute("refusals", refused.refusals());
            return "tender-pack/refused";
        }
    }

    @PostMapping
    String make(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @Valid @ModelAttribute("form") DossierForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean finalVersion,
            @RequestParam String version,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var run = aggregation.latestDone(held.code()).orElseThrow(NoSuchPage::new);
        FormErrors.show(form, errors, model);
        if (errors.hasErrors()) {
            return page(held, form, version, model);
        }
        var dossier = description.prepare(held, run);
        if (!description.edit(dossier, version, form)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("changed", true);
            return page(held, form, description.version(dossier), model);
        }
        try {
            return "redirect:/campaigns/" + held.code() + "/tender-pack/"
                    + make(held, account, dossier, run, finalVersion);
        } catch (DossierRefused refused) {
            model.addAttribute("refusals", refused.refusals());
            return page(held, form, description.version(dossier), model);
        } catch (PackRefused | PackInUse refused) {
            model.addAttribute("refusal", refused.getMessage());
            return page(held, form, description.version(dossier), model);
        }
    }

    private String make(HeldCampaign held, Account account, Path dossier, AggregationRun run, boolean finalVersion)
            throws IOException, DossierRefused, PackRefused, PackInUse {
        var folder = folders.next(held);
        var result =
                Packs.make(new PackRequest(dossier, MadePack.documents(folder), Kind.TENDER, Set.of(), finalVersion));
        MadePack.of(
                        result,
                        account.displayName(),
                        clock.instant(),
                        finalVersion,
                        Objects.requireNonNullElse(run.resultHash(), ""))
                .write(folder);
        return PackFolders.name(folder);
    }

    @GetMapping("/{stamp}")
    String made(@ModelAttribute("held") HeldCampaign held, @PathVariable String stamp, Model model) {
        var pack = MadePack.read(folders.find(held, stamp).orElseThrow(NoSuchPage::new));
        model.addAttribute("pack", pack);
        model.addAttribute("stamp", stamp);
        model.addAttribute(
                "outdated",
                aggregation
                        .latestDone(held.code())
                        .filter(run -> !pack.resultHash().equals(run.resultHash()))
                        .isPresent());
        return "tender-pack/made";
    }

    @GetMapping("/{stamp}/{name}")
    ResponseEntity<Resource> file(
            @ModelAttribute("held") HeldCampaign held, @PathVariable String stamp, @PathVariable String name) {
        var folder = folders.find(held, stamp).orElseThrow(NoSuchPage::new);
        var file = MadePack.documents(folder).resolve(name);
        if (!MadePack.read(folder).holds(name) || !Files.isRegularFile(file)) {
            throw new NoSuchPage();
        }
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(new FileSystemResource(file));
    }

    private String page(HeldCampaign held, DossierForm form, String version, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form);
        }
        model.addAttribute("version", version);
        model.addAttribute("missions", Group.Mission.values());
        model.addAttribute(
                "made",
                folders.made(held).stream()
                        .map(folder -> new Shown(PackFolders.name(folder), MadePack.read(folder)))
                        .toList());
        return "tender-pack/page";
    }
}
