package fr.commandecommune.aggregation;

/** Another process is adding up this campaign; the message says which, since when, and what to do. */
public final class CampaignBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CampaignBusy(String message) {
        super(message);
    }
}
