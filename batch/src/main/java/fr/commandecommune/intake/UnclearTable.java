package fr.commandecommune.intake;

/** A table of which two columns claim to be the same figure: it is refused where its header stands, and its rows are left. */
final class UnclearTable implements Layout {

    private final Teller teller;
    private final Row header;
    private final Column again;
    private boolean told;

    UnclearTable(Teller teller, Row header, Column again) {
        this.teller = teller;
        this.header = header;
        this.again = again;
    }

    @Override
    public boolean knows(Row row) {
        return false;
    }

    @Override
    public boolean isHeaderAgain(Row row) {
        return row.cells().equals(header.cells());
    }

    @Override
    public void read(Row row) {
        if (!told) {
            told = true;
            teller.refuseTable(
                    header.number(),
                    again,
                    again.header(),
                    "deux colonnes disent la même quantité, dont " + French.quoted(again.header())
                            + ". Gardez la quantité de cette campagne et supprimez l’autre colonne.");
        }
    }
}
