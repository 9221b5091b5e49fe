package fr.commandecommune.dossier;

import fr.commandecommune.dossier.DescribedOrder.ArticleDescription;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.JointOrder;
import fr.commandecommune.need.JointOrder.Allocation;
import fr.commandecommune.need.JointOrder.EstimatedValue;
import fr.commandecommune.need.JointOrder.Line;
import fr.commandecommune.need.JointOrder.LotOrder;
import fr.commandecommune.need.JointOrder.MemberStatus;
import fr.commandecommune.need.JointOrder.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads {@code commande-groupee.json}, as the aggregation writes it; an unknown or absent name is refused. */
public final class JointOrderReader {

    private final Map<String, ArticleDescription> articles = new HashMap<>();

    private JointOrderReader() {}

    /**
     * Reads a joint order.
     *
     * @throws DossierRefused where the file is not what the aggregation writes
     */
    public static DescribedOrder read(Path file) throws IOException, DossierRefused {
        var reader = new JointOrderReader();
        var order = StrictJson.read(file, reader::order);
        return new DescribedOrder(order, reader.articles);
    }

    private JointOrder order(StrictJson json) throws IOException, DossierRefused {
        var members = new ArrayList<MemberStatus>();
        var lots = new ArrayList<LotOrder>();
        var value = new ArrayList<EstimatedValue>();
        var texts = json.object(
                Set.of("campaign", "inputHash", "resultHash"),
                Set.of(),
                Map.of(
                        "members", () -> json.array(() -> members.add(member(json))),
                        "lots", () -> json.array(() -> lots.add(lot(json))),
                        "estimatedValue", () -> value.add(estimatedValue(json))));
        return new JointOrder(
                texts.text("campaign"),
                texts.text("inputHash"),
                texts.text("resultHash"),
                members,
                lots,
                value.getFirst());
    }

    private static MemberStatus member(StrictJson json) throws IOException, DossierRefused {
        var texts = json.object(Set.of("siren", "name", "status"), Set.of(), Map.of());
        return new MemberStatus(texts.text("siren"), texts.text("name"), texts.code("status", Status.class));
    }

    private LotOrder lot(StrictJson json) throws IOException, DossierRefused {
        var lines = new ArrayList<Line>();
        var texts = json.object(
                Set.of("lot", "title", "estimatedAmount", "maximumAmount"),
                Set.of(),
                Map.of("lines", () -> json.array(() -> lines.add(line(json)))));
        return new LotOrder(
                texts.text("lot"),
                texts.text("title"),
                lines,
                texts.decimal("estimatedAmount"),
                texts.decimal("maximumAmount"));
    }

    private Line line(StrictJson json) throws IOException, DossierRefused {
        var allocations = new ArrayList<Allocation>();
        var texts = json.object(
                Set.of("article", "unit", "minimum", "estimated", "maximum", "unitPrice", "estimatedAmount"),
                Set.of("label", "vatRate", "family"),
                Map.of("allocations", () -> json.array(() -> allocations.add(allocation(json)))));
        var vat = texts.textOrNull("vatRate");
        articles.put(
                texts.text("article"),
                new ArticleDescription(
                        texts.textOrNull("label"),
                        vat == null ? null : texts.decimal("vatRate"),
                        texts.textOrNull("family")));
        return new Line(
                texts.text("article"),
                texts.text("unit"),
                figures(texts),
                texts.decimal("unitPrice"),
                texts.decimal("estimatedAmount"),
                allocations);
    }

    private static Allocation allocation(StrictJson json) throws IOException, DossierRefused {
        var texts = json.object(
                Set.of("siren", "minimum", "estimated", "maximum"), Set.of("source", "convertedFrom"), Map.of());
        var source = texts.textOrNull("source");
        return new Allocation(
                texts.text("siren"), figures(texts), source == null ? "" : source, texts.textOrNull("convertedFrom"));
    }

    private static EstimatedValue estimatedValue(StrictJson json) throws IOException, DossierRefused {
        var texts = json.object(Set.of("annual", "total", "months"), Set.of(), Map.of());
        return new EstimatedValue(
                texts.decimal("annual"),
                texts.decimal("total"),
                texts.decimal("months").intValueExact());
    }

    private static Figures figures(StrictJson.Texts texts) throws DossierRefused {
        return new Figures(texts.decimal("minimum"), texts.decimal("estimated"), texts.decimal("maximum"));
    }
}
