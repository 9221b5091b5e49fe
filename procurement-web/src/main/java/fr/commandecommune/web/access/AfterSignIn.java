package fr.commandecommune.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads a person back to what it was doing: a form cut short by the time-out first, then the page asked for. */
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    AfterSignIn(RequestCache cache) {
        setRequestCache(cache);
        setDefaultTargetUrl("/home");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException, ServletException {
        if (UnfinishedForms.waiting(request)) {
            getRedirectStrategy().sendRedirect(request, response, "/signin/unfinished");
            return;
        }
        super.onAuthenticationSuccess(request, response, person);
    }
}
