package fr.commandecommune.audit;

import fr.commandecommune.document.BarChart;
import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.pdf.PdfRenderer;
import fr.commandecommune.document.pdf.Printable;
import fr.commandecommune.document.template.French;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code rapport.pdf}: what was found, for people to read, with what it means and what it does not. */
final class AuditPages {

    private static final int MOST_BUYERS = 20;
    private static final int MOST_ARTICLES = 15;
    private static final int LONGEST_NAME = 80;
    private static final LocalDate WITHOUT_CONTRACT = LocalDate.EPOCH;
    private static final List<String> SERIES =
            Arrays.stream(Verdict.values()).map(AuditPages::plural).toList();

    private final Head head;
    private final Totals totals;

    AuditPages(Head head, Totals totals) {
        this.head = head;
        this.totals = totals;
    }

    void write(OutputStream out) throws IOException {
        new PdfRenderer().write(document(), out);
    }

    private Document document() {
        var pages = Document.titled(
                        "Relecture des données essentielles", totals.lastDay().orElse(WITHOUT_CONTRACT))
                .subject("Les procédures publiées, comparées au droit de leur jour")
                .footer("Relecture des données essentielles · "
                        + head.inputHash().substring(0, 19) + "…")
                .add(facts())
                .add(Block.heading(1, "Ce que veulent dire les verdicts"))
                .addAll(meaning())
                .add(Block.heading(1, "Marchés par verdict"));
        if (totals.contracts() == 0) {
            return pages.add(Block.paragraph("Le fichier ne contient aucun marché public lisible."))
                    .addAll(anomalies())
                    .build();
        }
        return pages.addAll(verdicts())
                .add(Block.heading(1, "Marchés par année de notification"))
                .addAll(years())
                .add(Block.heading(1, "Acheteurs qui ont le plus de marchés incohérents"))
                .addAll(buyers())
                .add(Block.heading(1, "Articles le plus souvent en cause"))
                .addAll(articles())
                .addAll(anomalies())
                .build();
    }

    private Block facts() {
        return Table.facts("")
                .fact("Format lu", head.form().label())
                .fact("Empreinte du fichier", head.inputHash())
                .fact("Version des règles", head.rulesVersion())
                .fact("Enregistrements lus", French.number(totals.records()))
                .fact("Marchés examinés", French.number(totals.contracts()))
                .fact("Autres enregistrements des mêmes marchés", French.number(totals.duplicates()))
                .fact("Concessions, hors du champ", French.number(totals.concessions()))
                .fact("Enregistrements illisibles", French.number(totals.anomalyCount()))
                .toBlock();
    }

    private static List<Block> meaning() {
        return List.of(
                Block.bullets(List.of(
                        "Cohérent\u202F: la procédure publiée est permise pour le montant publié, sous le droit du jour de la"
                                + " notification ou de six mois avant.",
                        "Douteux\u202F: les données ne suffisent pas à le dire\u202F; la raison de chaque doute est dans verdicts.csv.",
                        "Incohérent\u202F: aucun des droits essayés ne permet cette procédure pour ce montant\u202F; l’article est dans"
                                + " verdicts.csv.")),
                Block.note(
                        "Un verdict n’est pas un jugement de légalité. Les données ne disent ni la date de lancement, ni la valeur"
                                + " du besoin entier, dont un marché n’est parfois qu’un lot, ni les circonstances\u202F: un marché"
                                + " cohérent peut être irrégulier, et un marché incohérent peut n’être qu’une erreur de saisie."));
    }

    private List<Block> verdicts() {
        var table = Table.of("").rowHeader("Verdict").figures("Marchés").figures("Part");
        for (var verdict : Verdict.values()) {
            table.row(
                    verdict.label(),
                    French.number(totals.all().of(verdict)),
                    share(totals.all().of(verdict)));
        }
        var bars = Arrays.stream(Verdict.values())
                .map(verdict ->
                        new BarChart.Bar(verdict.label(), List.of(totals.all().of(verdict))))
                .toList();
        return List.of(
                new BarChart(
                                "",
                                "Nombre de marchés par verdict : " + said(totals.all()) + ".",
                                List.of("Marchés"),
                                bars)
                        .toBlock(),
                table.total("Ensemble", French.number(totals.contracts()), share(totals.contracts()))
                        .toBlock());
    }

    private List<Block> years() {
        var table = table("Année");
        totals.years().forEach((year, tally) -> table.row(row(Integer.toString(year), tally)));
        var shown = totals.years().entrySet().stream()
                .skip(Math.max(0, totals.years().size() - BarChart.MOST_BARS))
                .toList();
        var bars = shown.stream()
                .map(year -> new BarChart.Bar(
                        year.getKey().toString(), year.getValue().counts()))
                .toList();
        var alternative = shown.stream()
                .map(year -> year.getKey() + "\u202F: " + said(year.getValue()))
                .toList();
        return List.of(
                new BarChart(
                                "",
                                "Nombre de marchés par année et par verdict. " + String.join("\u202F; ", alternative)
                                        + ".",
                                SERIES,
                                bars)
                        .toBlock(),
                table.total(row("Ensemble", totals.all())).toBlock());
    }

    private List<Block> buyers() {
        var worst = totals.mostInconsistent(MOST_BUYERS);
        if (worst.isEmpty()) {
            return List.of(Block.paragraph("Aucun acheteur n’a de marché incohérent."));
        }
        var table = table("Acheteur");
        worst.forEach(buyer -> table.row(row(name(buyer), buyer.tally())));
        return List.of(
                Block.paragraph("Les vingt premiers au plus\u202F; synthese.json les donne tous."), table.toBlock());
    }

    private static String name(Totals.BuyerTotal buyer) {
        var name = buyer.name().length() > LONGEST_NAME
                ? buyer.name().substring(0, buyer.name().offsetByCodePoints(LONGEST_NAME, 0)) + "…"
                : buyer.name();
        return Printable.text(name.isEmpty() ? buyer.id() : name + " (" + buyer.id() + ")");
    }

    private List<Block> articles() {
        var cited = totals.mostCited(MOST_ARTICLES);
        if (cited.isEmpty()) {
            return List.of(Block.paragraph("Aucun."));
        }
        var table = Table.of("")
                .rowHeader("Article")
                .figures(plural(Verdict.DOUBTFUL))
                .figures(plural(Verdict.INCONSISTENT));
        cited.forEach(article -> table.row(
                article.getKey(),
                French.number(article.getValue().of(Verdict.DOUBTFUL)),
                French.number(article.getValue().of(Verdict.INCONSISTENT))));
        return List.of(table.toBlock());
    }

    private List<Block> anomalies() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(1, "Enregistrements illisibles"));
        if (totals.anomalies().isEmpty()) {
            blocks.add(Block.paragraph("Aucun."));
            return blocks;
        }
        var table = Table.of("").rowHeader("Champ en cause").figures("Enregistrements");
        totals.anomalies().forEach((field, count) -> table.row(field, French.number(count)));
        blocks.add(Block.paragraph("Chacun est dans anomalies.csv, avec sa place, ce qui a été lu et ce qu’il faut."));
        blocks.add(table.total("Ensemble", French.number(totals.anomalyCount())).toBlock());
        return blocks;
    }

    private static String plural(Verdict verdict) {
        return verdict.label().endsWith("x") ? verdict.label() : verdict.label() + "s";
    }

    private static Table.Builder table(String first) {
        var table = Table.of("").rowHeader(first);
        for (var verdict : Verdict.values()) {
            table.figures(plural(verdict));
        }
        return table.figures("Marchés");
    }

    private static String[] row(String name, Tally tally) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.concat(tally.counts().stream(), Stream.of(tally.all()))
                                .map(French::number))
                .toArray(String[]::new);
    }

    private static String said(Tally tally) {
        return French.enumeration(Arrays.stream(Verdict.values())
                .map(verdict -> French.number(tally.of(verdict)) + " "
                        + (tally.of(verdict) < 2 ? verdict.label() : plural(verdict)).toLowerCase(Locale.FRENCH))
                .toList());
    }

    /** Per cent of all contracts, one decimal. */
    private String share(long count) {
        return French.percent(BigDecimal.valueOf(count)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(totals.contracts()), 1, RoundingMode.HALF_UP));
    }
}
