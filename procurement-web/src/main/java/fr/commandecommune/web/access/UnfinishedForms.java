package fr.commandecommune.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a person had typed when its session ended: kept in the new session, and given back after the next sign-in. Only a form
 * of our own pages is kept, never one that another site sent.
 */
@Component
public class UnfinishedForms {

    private static final String KEPT = UnfinishedForms.class.getName();
    private static final int AT_MOST = 200_000;

    /**
     * A form that was sent too late.
     *
     * @param address where it was to go, inside the site
     * @param fields what was typed, by field
     * @param file whether a file went with it, which has to be chosen again
     */
    public record Unfinished(String address, Map<String, List<String>> fields, boolean file) {}

    void keep(HttpServletRequest request) {
        if (!"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return;
        }
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf") && !name.equals("password")) {
                fields.put(name, List.of(values));
            }
        });
        var length = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (length > AT_MOST || request.getRequestURI().startsWith("/sign")) {
            return;
        }
        var type = request.getContentType();
        var file = type != null && type.startsWith("multipart/");
        request.getSession().setAttribute(KEPT, new Unfinished(request.getServletPath(), fields, file));
    }

    static boolean waiting(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) != null;
    }

    /** Gives the form back, once. */
    public Optional<Unfinished> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(KEPT) instanceof Unfinished unfinished) {
            session.removeAttribute(KEPT);
            return Optional.of(unfinished);
        }
        return Optional.empty();
    }
}
