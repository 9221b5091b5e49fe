package fr.commandecommune.web.requests;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.commandecommune.intake.LeftOutRequest;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.returns.ReturnFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The requests that were put to an article, as a return among the others: quantities in the article's own unit, the words as a remark. */
@Component
class RequestedNeeds {

    /** What is left out of the campaign's needs, so that the reconciliation says it. */
    void tellLeftOut(HeldCampaign held, List<ArticleRequest> requests) throws IOException {
        LeftOutRequest.save(
                held.folder(),
                requests.stream()
                        .filter(request -> !request.mapped())
                        .map(request -> new LeftOutRequest(
                                request.siren(),
                                request.words(),
                                request.quantity().stripTrailingZeros().toPlainString(),
                                request.unit(),
                                request.outcome() == null
                                        ? "sans réponse du service"
                                        : "pas pris : " + request.outcome().refusal()))
                        .toList());
    }

    /** Writes the file of one member again, or takes it away when nothing is left for it. */
    void write(HeldCampaign held, String siren, List<ArticleRequest> requests) throws IOException {
        var file = held.returns().resolve(ReturnFile.ofRequests(siren));
        var byArticle = requests.stream()
                .filter(ArticleRequest::mapped)
                .collect(Collectors.groupingBy(RequestedNeeds::article, TreeMap::new, Collectors.toList()));
        if (byArticle.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(held.returns());
        var unfinished = held.folder().resolve(file.getFileName() + ".incomplet");
        try (var lines = CsvWriter.builder().fieldSeparator(';').build(unfinished)) {
            lines.writeRecord("siren", "article", "quantite", "remarque");
            byArticle.forEach((article, asked) -> lines.writeRecord(
                    siren,
                    article,
                    asked.stream()
                            .map(RequestedNeeds::inOwnUnit)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .stripTrailingZeros()
                            .toPlainString(),
                    asked.stream().map(RequestedNeeds::told).collect(Collectors.joining(" ; "))));
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String article(ArticleRequest request) {
        return String.valueOf(
                request.outcome() == null ? null : request.outcome().article());
    }

    private static BigDecimal inOwnUnit(ArticleRequest request) {
        return request.outcome() == null || request.outcome().factor() == null
                ? BigDecimal.ZERO
                : request.quantity().multiply(request.outcome().factor());
    }

    /** The words of the member, and the conversion that was declared. */
    private static String told(ArticleRequest request) {
        var factor = request.outcome() == null ? null : request.outcome().factor();
        var plain = request.quantity().stripTrailingZeros().toPlainString().replace('.', ',');
        return "demandé : « %s », %s %s%s"
                .formatted(
                        request.words(),
                        plain,
                        request.unit(),
                        factor == null || factor.compareTo(BigDecimal.ONE) == 0
                                ? ""
                                : " × "
                                        + factor.stripTrailingZeros()
                                                .toPlainString()
                                                .replace('.', ','));
    }
}
