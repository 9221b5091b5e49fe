package fr.commandecommune.web.faults;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what is not there, for a session that ended, for a file too big, and for our own faults. */
@Controller
class FaultPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPages.class);

    @RequestMapping("${server.error.path:/error}")
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
                ? given
                : HttpStatus.NOT_FOUND.value();
        if (code == HttpStatus.CONTENT_TOO_LARGE.value()) {
            return "error/too-large";
        }
        if (code == HttpStatus.FORBIDDEN.value()) {
            return "error/session-ended";
        }
        if (code < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "error/not-found";
        }
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error(
                "Erreur de référence {} sur {}",
                reference,
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause ? cause : null);
        model.addAttribute("reference", reference);
        return "error/fault";
    }
}
