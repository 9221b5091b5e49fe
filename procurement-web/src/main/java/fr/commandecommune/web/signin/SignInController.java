package fr.commandecommune.web.signin;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Invitations;
import fr.commandecommune.web.access.UnfinishedForms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door: sign in, choose a password by a one-time link, take up a form that the time-out cut short. */
@Controller
class SignInController {

    private static final Set<String> REASONS = Set.of("refused", "expired", "bye", "ready", "changed");

    private final Invitations invitations;
    private final UnfinishedForms unfinished;
    private final ChosenPassword chosen;

    SignInController(Invitations invitations, UnfinishedForms unfinished, ChosenPassword chosen) {
        this.invitations = invitations;
        this.unfinished = unfinished;
        this.chosen = chosen;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/home";
    }

    /** The page; {@code why} says what brought the person here, if it is not its own wish. */
    @GetMapping("/signin")
    String page(@RequestParam(defaultValue = "") String why, Model model) {
        if (model.getAttribute("account") instanceof Account) {
            return "redirect:/home";
        }
        model.addAttribute("why", REASONS.contains(why) ? why : "");
        return "signin/page";
    }

    @GetMapping("/signin/unfinished")
    String unfinished(HttpServletRequest request, Model model) {
        if (!(model.getAttribute("account") instanceof Account)) {
            return "redirect:/signin";
        }
        return unfinished
                .take(request)
                .map(form -> {
                    model.addAttribute("unfinished", form);
                    return "signin/unfinished";
                })
                .orElse("redirect:/home");
    }

    @GetMapping("/signin/link/{token}")
    String link(@PathVariable String token, Model model) {
        return invitations
                .find(token)
                .map(invitation -> passwordPage(invitation, new PasswordForm(null, null, null), model))
                .orElse("signin/used-link");
    }

    @PostMapping("/signin/link/{token}")
    String choose(
            @PathVariable String token, @ModelAttribute("form") PasswordForm form, BindingResult errors, Model model) {
        var invitation = invitations.find(token).orElse(null);
        if (invitation == null) {
            return "signin/used-link";
        }
        form.check(invitation.account(), errors);
        if (errors.hasErrors()) {
            return passwordPage(invitation, form, model);
        }
        return chosen.take(token, invitation, form) ? "redirect:/signin?why=ready" : "signin/used-link";
    }

    private static String passwordPage(Invitations.Invitation invitation, PasswordForm form, Model model) {
        model.addAttribute("first", invitation.firstAdministrator());
        model.addAttribute("invited", invitation.account());
        model.addAttribute("form", form);
        return "signin/password";
    }
}
