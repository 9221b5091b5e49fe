package fr.commandecommune.aggregation;

import java.util.Optional;

/** The campaign cannot be added up just now; the message says why, by whom, and what to do. */
public final class CampaignBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CampaignBusy(String message) {
        super(message);
    }

    static CampaignBusy with(String campaign, Optional<String> worker) {
        return new CampaignBusy(
                ("La campagne %s est en cours d’agrégation par %s ; attendez qu’il ait fini, ou travaillez dans un autre dossier"
                                + " (COMMANDE_COMMUNE_HOME) ou une autre base (SPRING_DATASOURCE_URL).")
                        .formatted(campaign, worker.orElse("un autre processus")));
    }
}
