package fr.commandecommune.web.inventories;

import fr.commandecommune.need.Member;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.layout.French;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.ReturnRefused;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second tab of the grid: the member's inventory, what changed in it, and its way into the need. */
@Controller
@RequestMapping("/campaigns/{code}/needs/{siren}/inventory")
class InventoryController {

    private final Campaigns campaigns;
    private final Inventories inventories;
    private final French french;

    InventoryController(Campaigns campaigns, Inventories inventories, French french) {
        this.campaigns = campaigns;
        this.inventories = inventories;
        this.french = french;
    }

    /** Something that may be refused with a sentence; it says what was done. */
    @FunctionalInterface
    private interface Deed {
        String run() throws Unfit, ReturnRefused;
    }

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @ModelAttribute("member")
    Member member(
            @ModelAttribute("held") HeldCampaign held,
            @PathVariable String siren,
            @ModelAttribute("account") Account account) {
        return held.member(siren).filter(one -> account.mayRead(siren)).orElseThrow(NoSuchPage::new);
    }

    @ModelAttribute("author")
    Author author(@ModelAttribute("member") Member member, @ModelAttribute("account") Account account) {
        return account.officer()
                ? Author.proxy(account.displayName(), member.name())
                : Author.own(account.displayName());
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, @ModelAttribute("member") Member member, Model model) {
        model.addAttribute("items", inventories.of(member.siren()));
        model.addAttribute("sums", inventories.sums(held, member.siren()));
        model.addAttribute("changes", inventories.changes(held, member.siren()));
        model.addAttribute("poured", inventories.standing(held, member.siren()));
        if (!model.containsAttribute("pasted")) {
            model.addAttribute("pasted", "");
        }
        return "inventories/page";
    }

    @PostMapping
    String change(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("member") Member member,
            @ModelAttribute("author") Author author,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        var typed = new HashMap<Long, String>();
        fields.forEach((name, value) -> {
            if (name.matches("q[0-9]{1,18}")) {
                typed.put(Long.valueOf(name.substring(1)), value);
            }
        });
        return tried(held, member, after, () -> changed(inventories.change(held, member.siren(), typed, author)));
    }

    @PostMapping("/paste")
    String paste(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("member") Member member,
            @ModelAttribute("author") Author author,
            @RequestParam(defaultValue = "") String items,
            RedirectAttributes after) {
        after.addFlashAttribute("pasted", items);
        return tried(held, member, after, () -> {
            var changed = changed(inventories.paste(held, member.siren(), items, author));
            after.addFlashAttribute("pasted", "");
            return changed;
        });
    }

    @PostMapping("/{id}/remove")
    String remove(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("member") Member member,
            @ModelAttribute("author") Author author,
            @PathVariable long id,
            RedirectAttributes after) {
        return tried(held, member, after, () -> {
            inventories.remove(member.siren(), id, author);
            return "L'élément est retiré ; son passé est gardé.";
        });
    }

    @PostMapping("/pour")
    String pour(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("member") Member member,
            @ModelAttribute("author") Author author,
            RedirectAttributes after) {
        return tried(
                held,
                member,
                after,
                () -> french.counted(
                                inventories.pour(held, member.siren(), author),
                                "ligne du besoin est écrite",
                                "lignes du besoin sont écrites")
                        + " : reste à transmettre.");
    }

    private String changed(int items) {
        return items == 0 ? "Rien n'a changé." : french.counted(items, "élément enregistré.", "éléments enregistrés.");
    }

    private static String tried(HeldCampaign held, Member member, RedirectAttributes after, Deed deed) {
        try {
            after.addFlashAttribute("done", deed.run());
        } catch (Unfit unfit) {
            after.addFlashAttribute("refusal", unfit.sentence());
        } catch (ReturnRefused refused) {
            after.addFlashAttribute("refusal", refused.sentence());
        }
        return "redirect:/campaigns/" + held.code() + "/needs/" + member.siren() + "/inventory";
    }
}
