package fr.commandecommune.dossier;

import fr.commandecommune.dossier.DescribedOrder.ArticleDescription;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the articles are called, from the campaign's {@code articles.csv}, for a joint order that gives only their codes. A
 * description that the joint order holds is kept.
 */
public final class Catalogue {

    /** The file's name in the folder of a campaign. */
    public static final String FILE = "articles.csv";

    private Catalogue() {}

    /** The catalogue beside one of these files, or in the folder above. */
    public static Optional<Path> near(Path... files) {
        return Arrays.stream(files)
                .map(file -> file.toAbsolutePath().normalize().resolveSibling(FILE))
                .flatMap(beside -> Stream.of(beside, beside.resolveSibling("..").resolve(FILE)))
                .map(Path::normalize)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * The same order with the descriptions it lacked.
     *
     * @throws DossierRefused where the file has no such columns or a rate of VAT is not a number
     */
    public static DescribedOrder complete(DescribedOrder order, Path file) throws IOException, DossierRefused {
        var refusals = new Refusals(String.valueOf(file.getFileName()));
        var articles = new HashMap<>(order.articles());
        for (var row : CsvRow.rows(file, List.of("article", "libelle"), refusals)) {
            var code = row.orEmpty("article");
            var known = articles.get(code);
            if (known != null) {
                articles.put(code, merged(known, row));
            }
        }
        refusals.throwIfAny();
        return new DescribedOrder(order.order(), articles);
    }

    private static ArticleDescription merged(ArticleDescription known, CsvRow row) {
        return new ArticleDescription(
                or(known.label(), row.text("libelle")),
                known.vatRate() == null ? vat(row) : known.vatRate(),
                or(known.family(), row.text("famille")));
    }

    private static @Nullable BigDecimal vat(CsvRow row) {
        var typed = row.text("tva");
        if (typed == null) {
            return null;
        }
        var plain = typed.replace(',', '.').replaceAll("[% \u00A0\u202F]", "");
        if (!plain.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            row.refuse("tva", "« %s » lu ; écrivez un taux, par exemple 5.5".formatted(typed));
            return null;
        }
        return new BigDecimal(plain);
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
