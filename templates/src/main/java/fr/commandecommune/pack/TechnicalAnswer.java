package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.DossierLot;
import fr.commandecommune.dossier.DossierLot.Criterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One frame to fill in for each criterion or sub-criterion of a lot, the price apart. */
record TechnicalAnswer(LotFacts lot) {

    private static final String PRICE = "PRICE";

    TechnicalAnswerModel model() {
        var criteria = lot.described().map(DossierLot::criteria).orElse(List.of()).stream()
                .filter(criterion -> !criterion.code().equals(PRICE))
                .toList();
        var frames = new ArrayList<Block>();
        criteria.forEach(criterion -> add(criterion, frames));
        return new TechnicalAnswerModel(!criteria.isEmpty(), null, frames, deposit());
    }

    private static void add(Criterion criterion, List<Block> frames) {
        var label = criterion.label() == null ? criterion.code() : criterion.label();
        frames.add(Block.heading(1, label + " (" + weight(criterion.weight()) + ")"));
        if (criterion.subCriteria().isEmpty()) {
            frames.add(frame(label));
        }
        criterion.subCriteria().forEach(part -> frames.add(frame(part.label() + " (" + weight(part.weight()) + ")")));
    }

    private static String weight(BigDecimal weight) {
        return French.percent(weight);
    }

    private static Block frame(String asked) {
        return Table.of("")
                .toFillIn()
                .column("Ce qui est noté", new Table.Column(Alignment.LEFT, 0.34, true))
                .column("Réponse du candidat", Alignment.LEFT, 0.5)
                .column("Annexe", Alignment.LEFT, 0.16)
                .row(asked, "", "")
                .toBlock();
    }

    private Table deposit() {
        return Table.of("Les fichiers de l’offre de ce lot")
                .column("Pièce", new Table.Column(Alignment.LEFT, 0.55, true))
                .column("Nom du fichier", Alignment.LEFT, 0.45)
                .row("Acte d’engagement rempli", "acte-engagement-lot-" + FileNames.ascii(lot.number()) + ".pdf")
                .row("Bordereau des prix ou décomposition", "prix-lot-" + FileNames.ascii(lot.number()) + ".xlsx")
                .row("Ce cadre de réponse", "reponse-technique-lot-" + FileNames.ascii(lot.number()) + ".pdf")
                .row("Fiches techniques et certificats", "annexes-lot-" + FileNames.ascii(lot.number()) + ".zip")
                .build();
    }
}
