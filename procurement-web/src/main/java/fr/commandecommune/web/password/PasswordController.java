package fr.commandecommune.web.password;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.OwnPassword;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's own password. */
@Controller
class PasswordController {

    private final OwnPassword ownPassword;

    PasswordController(OwnPassword ownPassword) {
        this.ownPassword = ownPassword;
    }

    @GetMapping("/password")
    String page(Model model) {
        model.addAttribute("form", OwnPasswordForm.empty());
        return "password/page";
    }

    @PostMapping("/password")
    String change(
            @ModelAttribute("account") Account account,
            @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes after) {
        form.check(account.name(), errors);
        if (!errors.hasErrors() && !taken(account, form, request)) {
            errors.rejectValue(
                    "present",
                    "present",
                    "Ce n’est pas votre mot de passe actuel. Après cinq essais, attendre un quart d’heure.");
        }
        if (errors.hasErrors()) {
            return "password/page";
        }
        after.addFlashAttribute("done", true);
        return "redirect:/password";
    }

    private boolean taken(Account account, OwnPasswordForm form, HttpServletRequest request) {
        return ownPassword.change(
                account,
                Objects.requireNonNullElse(form.present(), ""),
                Objects.requireNonNull(form.password()),
                request.getSession().getId());
    }
}
