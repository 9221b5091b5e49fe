package fr.commandecommune.web.accounts;

import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Invitations;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.layout.FormErrors;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who may sign in; a new person gets a one-time link and chooses its own password. */
@Controller
class AccountsController {

    private final Accounts accounts;
    private final Invitations invitations;
    private final AccountMapping mapping;

    AccountsController(Accounts accounts, Invitations invitations, AccountMapping mapping) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.mapping = mapping;
    }

    @GetMapping("/accounts")
    String page(Model model) {
        return page(AccountForm.empty(), model);
    }

    @PostMapping("/accounts")
    String open(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        if (form.role() != null
                && form.role() != Role.OFFICER
                && mapping.toSirens(form.sirens()).isEmpty()) {
            errors.rejectValue(
                    "sirens", "missing", "Un secrétariat ou un élu travaille pour au moins une collectivité.");
        }
        if (form.name() != null && accounts.find(form.name()).isPresent()) {
            errors.rejectValue("name", "taken", "Ce nom de compte existe déjà : en choisir un autre.");
        }
        if (errors.hasErrors()) {
            FormErrors.show(form, errors, model);
            return page(form, model);
        }
        var account = mapping.toAccount(form);
        accounts.save(account, false);
        accounts.setAddress(account.name(), form.email() == null ? "" : form.email());
        sendLink(account.name(), after);
        return "redirect:/accounts";
    }

    @PostMapping("/accounts/{name}/link")
    String link(@PathVariable String name, RedirectAttributes after) {
        sendLink(accounts.find(name).orElseThrow(NoSuchPage::new).name(), after);
        return "redirect:/accounts";
    }

    private void sendLink(String name, RedirectAttributes after) {
        after.addFlashAttribute("invited", name);
        after.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/signin/link/{token}")
                        .build(invitations.invite(name))
                        .toString());
    }

    private String page(AccountForm form, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form);
        }
        model.addAttribute("roles", Role.values());
        model.addAttribute("all", accounts.all());
        return "accounts/page";
    }
}
