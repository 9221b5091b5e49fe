package fr.commandecommune.web.needs;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.DeliveryPoint;
import fr.commandecommune.web.needs.TypedLine.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A page of lines sent as one form, where no script sends them one by one. A field is named after its figure and its article:
 * {@code e.PAP-001}; the version that the person saw is {@code v.PAP-001}.
 */
record PageForm(MultiValueMap<String, String> fields) {

    /** What was typed in the lines of an article; nothing where the page did not show it. */
    List<TypedLine> of(Article article, List<DeliveryPoint> points) {
        var code = article.code();
        var version = version(code);
        if (version == null) {
            return List.of();
        }
        if (button("none", code) || button("last", code)) {
            var act = button("none", code) ? Act.NOTHING : Act.LAST_YEAR;
            return List.of(new TypedLine(code, "", version, act, "", null, null, field("r", code), false));
        }
        var lines = new ArrayList<TypedLine>();
        var whole = proposed(code).orElse(field("e", code));
        if (whole != null) {
            lines.add(new TypedLine(
                    code,
                    "",
                    version,
                    Act.TYPE,
                    whole,
                    field("n", code),
                    field("x", code),
                    field("r", code),
                    field("ok", code) != null));
        }
        for (var point : points) {
            var typed = fields.getFirst("p." + point.code() + "." + code);
            if (typed != null) {
                lines.add(new TypedLine(code, point.code(), version, Act.TYPE, typed, null, null, null, false));
            }
        }
        return lines;
    }

    /** The family whose button « Comme l'an dernier » was pressed, or all of them. */
    Optional<Predicate<Article>> likeLastYear() {
        var button = fields.getFirst("do");
        if (button == null || !button.startsWith("family ")) {
            return "all".equals(button) ? Optional.of(article -> true) : Optional.empty();
        }
        var family = button.substring("family ".length());
        return Optional.of(article -> article.family().equals(family));
    }

    /** The figure of the button « Oui » beside a question about this line. */
    private Optional<String> proposed(String code) {
        var button = String.valueOf(fields.getFirst("do"));
        var start = "take " + code + " ";
        return button.startsWith(start) ? Optional.of(button.substring(start.length())) : Optional.empty();
    }

    private boolean button(String what, String code) {
        return (what + " " + code).equals(fields.getFirst("do"));
    }

    private @Nullable String field(String figure, String code) {
        return fields.getFirst(figure + "." + code);
    }

    private @Nullable Long version(String code) {
        var typed = fields.getFirst("v." + code);
        return typed == null || !typed.matches("[0-9]{1,18}") ? null : Long.valueOf(typed);
    }
}
