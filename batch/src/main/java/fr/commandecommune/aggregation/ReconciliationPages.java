package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.AggregationRun.LineTotals;
import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.pdf.Printable;
import fr.commandecommune.document.template.French;
import fr.commandecommune.intake.LeftOutRequest;
import fr.commandecommune.need.Figures;
import java.util.List;
import java.util.stream.Stream;

/** What the reconciliation says on paper: every line read is accounted for, and every sum is the same on both sides. */
final class ReconciliationPages {

    private final Results.Head head;
    private final List<JointOrders.FileCount> files;
    private final List<String> unread;
    private final Table.Builder articles = Table.of("Sommes par article, en unités de l’article et par an")
            .rowHeader("Article")
            .figures("Minimum des retours")
            .figures("Minimum groupé")
            .figures("Estimé des retours")
            .figures("Estimé groupé")
            .figures("Maximum des retours")
            .figures("Maximum groupé");
    private final Table.Builder requests = Table.of("Ce que des membres ont demandé et qui n’est pas au catalogue")
            .rowHeader("Membre")
            .column("Demande")
            .column("Quantité d’un an")
            .column("Suite");
    private long articlesCompared;
    private boolean leftOut;

    ReconciliationPages(Results.Head head, List<JointOrders.FileCount> files, List<String> unread) {
        this.head = head;
        this.files = files;
        this.unread = unread;
    }

    /** Adds an article; its two sums were compared before anything is written, and are equal. */
    void article(Results.ArticleSums sums) {
        articlesCompared++;
        var returns = figures(sums.ofReturns());
        var order = figures(sums.ofJointOrder());
        articles.row(
                Printable.text(sums.article()),
                returns.get(0),
                order.get(0),
                returns.get(1),
                order.get(1),
                returns.get(2),
                order.get(2));
    }

    /** Adds something that a member asked for outside the catalogue, and that nothing counts. */
    void leftOut(String member, LeftOutRequest request) {
        leftOut = true;
        requests.row(
                Printable.text(member),
                Printable.text(request.words()),
                Printable.text(request.quantity().replace('.', ',') + " " + request.unit()),
                Printable.text(request.state()));
    }

    /** @param jointOrder whether the run made one; without it there are no sums to compare */
    Document document(boolean jointOrder) {
        var pages = Document.titled("Rapprochement des besoins", head.contractStart())
                .subject(Printable.text(head.title()))
                .reference(Printable.text(head.campaign()))
                .footer("Rapprochement des besoins · " + Printable.text(head.campaign()))
                .add(facts())
                .add(Block.paragraph(
                        "Chaque ligne lue dans les retours est retenue, refusée, en double ou sans besoin :"
                                + " aucune ne se perd, aucune n’est comptée deux fois. « Sans besoin » veut dire que la case est vide"
                                + " ou dit qu’il n’y a pas de besoin ; un zéro est une réponse, et il est retenu."))
                .add(Block.heading(1, "Lignes lues, fichier par fichier"))
                .add(counts());
        if (jointOrder) {
            pages.add(Block.heading(1, "Sommes, article par article"))
                    .add(Block.paragraph(verdict()))
                    .addAll(articlesCompared == 0 ? List.of() : List.of(articles.toBlock()));
        } else {
            pages.add(Block.warning(
                    "Des lignes ou des fichiers sont refusés : il n’y a pas de commande groupée, donc pas de sommes à"
                            + " rapprocher. Chaque refus est expliqué dans anomalies.csv."));
        }
        if (leftOut) {
            pages.add(Block.heading(1, "Demandes hors catalogue, laissées de côté"))
                    .add(Block.paragraph("Ces demandes ne sont dans aucune somme."))
                    .add(requests.toBlock());
        }
        return pages.build();
    }

    private Block facts() {
        var facts = Table.facts("")
                .fact("Campagne", Printable.text(head.campaign()))
                .fact("Empreinte des retours lus", head.inputHash());
        var resultHash = head.resultHash();
        if (resultHash != null) {
            facts.fact("Empreinte du résultat", resultHash);
        }
        facts.fact("Lignes refusées", refusals());
        if (!unread.isEmpty()) {
            facts.fact("Fichiers qui n’ont pas pu être lus", Printable.text(String.join(", ", unread)));
        }
        return facts.toBlock();
    }

    private String refusals() {
        var refused = all().refused();
        if (refused == 0) {
            return "Aucune";
        }
        return French.number(refused)
                + (head.acceptPartial()
                        ? ", laissées de côté : il a été demandé de s’en passer"
                        : ", à corriger avant toute commande groupée");
    }

    private LineTotals all() {
        return files.stream().map(JointOrders.FileCount::lines).reduce(LineTotals.NONE, LineTotals::plus);
    }

    private Block counts() {
        var table = Table.of("")
                .rowHeader("Fichier")
                .figures("Lues")
                .figures("Retenues")
                .figures("Refusées")
                .figures("En double")
                .figures("Sans besoin");
        files.forEach(file -> table.row(row(Printable.text(file.file()), file.lines())));
        return table.total(row("Ensemble", all())).toBlock();
    }

    private String verdict() {
        return articlesCompared == 0
                ? "Aucun article n’est demandé."
                : "Pour chacun des articles demandés (%s), la somme des lignes retenues et la quantité de la commande groupée sont égales, à la dernière décimale."
                        .formatted(French.number(articlesCompared));
    }

    private static String[] row(String name, LineTotals lines) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(lines.read(), lines.accepted(), lines.refused(), lines.duplicates(), lines.noNeed())
                                .map(French::number))
                .toArray(String[]::new);
    }

    private static List<String> figures(Figures figures) {
        return Stream.of(figures.minimum(), figures.estimated(), figures.maximum())
                .map(French::number)
                .toList();
    }
}
