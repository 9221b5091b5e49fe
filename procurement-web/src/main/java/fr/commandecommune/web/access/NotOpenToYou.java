package fr.commandecommune.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What is forbidden looks like what does not exist. A form whose token is no longer good is told as an ended session, and what
 * it held is kept.
 */
class NotOpenToYou implements AccessDeniedHandler {

    private final UnfinishedForms unfinished;

    NotOpenToYou(UnfinishedForms unfinished) {
        this.unfinished = unfinished;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException) {
            unfinished.keep(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
