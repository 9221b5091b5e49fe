package fr.commandecommune.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the part of the site it belongs to, for the menu: the first word of its address. */
@ControllerAdvice
class SectionOfPage {

    @ModelAttribute("section")
    String section(HttpServletRequest request) {
        var parts = request.getServletPath().split("/", 3);
        return parts.length > 1 ? parts[1] : "";
    }
}
