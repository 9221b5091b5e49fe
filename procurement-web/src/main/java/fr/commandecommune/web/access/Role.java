package fr.commandecommune.web.access;

/** What a person is in the group, which decides what its pages show. */
public enum Role {
    /** Works in the service commun: sees and does everything of a campaign. */
    OFFICER("agent du service commun"),
    /** Works for one or more members: its own returns, and the group's totals. */
    SECRETARY("secrétariat de mairie"),
    /** Says yes or no for its own member; may type too, where one person does everything. */
    APPROVER("élu ou DGS qui valide");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** In French, as a page says it. */
    public String label() {
        return label;
    }
}
