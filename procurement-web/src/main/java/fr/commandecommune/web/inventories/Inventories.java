package fr.commandecommune.web.inventories;

import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.needs.PouredNeeds;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.ReturnRefused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door: a member's items, edited, and brought into the needs of a campaign, where they add up article by article. */
@Component
class Inventories {

    private final InventoryRecords records;
    private final PouredNeeds needs;

    Inventories(InventoryRecords records, PouredNeeds needs) {
        this.records = records;
        this.needs = needs;
    }

    List<Item> of(String siren) {
        return records.of(siren);
    }

    /** What changed since the inventory was last brought into another campaign, one row a change. */
    List<Change> changes(HeldCampaign held, String siren) {
        return records.changes(held.code(), siren);
    }

    /**
     * New items, or other words and figures for known ones; all of them or none.
     *
     * @return how many came or changed
     * @throws Unfit when one of them is another member's, or cannot be read
     */
    @Transactional(rollbackFor = Unfit.class)
    public int paste(HeldCampaign held, String siren, String text, Author author) throws Unfit {
        var changed = 0;
        for (var item : new PastedItems(held).of(siren, text)) {
            var known = records.find(item.kind(), item.reference());
            if (known.isEmpty()) {
                records.add(item, author);
                changed++;
            } else if (!known.get().siren().equals(siren)) {
                throw new Unfit("%s %s est déjà dans l'inventaire de %s : chaque élément appartient à un seul membre."
                        .formatted(
                                item.kind(),
                                item.reference(),
                                held.nameOf(known.get().siren())));
            } else if (records.change(known.get(), item, author)) {
                changed++;
            }
        }
        return changed;
    }

    /**
     * Other quantities.
     *
     * @param typed by item
     * @return how many changed
     */
    @Transactional(rollbackFor = Unfit.class)
    public int change(HeldCampaign held, String siren, Map<Long, String> typed, Author author) throws Unfit {
        var changed = 0;
        for (var item : of(siren)) {
            var quantity = typed.get(item.id());
            if (quantity != null) {
                var article = held.article(item.article());
                if (article.isPresent()
                        && records.change(
                                item,
                                new Item(
                                        item.id(),
                                        siren,
                                        item.kind(),
                                        item.reference(),
                                        item.label(),
                                        item.article(),
                                        PastedItems.quantity(article.get(), quantity)),
                                author)) {
                    changed++;
                }
            }
        }
        return changed;
    }

    @Transactional
    public void remove(String siren, long id, Author author) {
        var item = of(siren).stream().filter(one -> one.id() == id).findFirst().orElseThrow(NoSuchPage::new);
        records.remove(item, author);
    }

    /** Of one year, by article of this campaign. */
    Map<String, BigDecimal> sums(HeldCampaign held, String siren) {
        var sums = new TreeMap<String, BigDecimal>();
        of(siren).stream()
                .filter(item -> held.article(item.article()).isPresent())
                .forEach(item -> sums.merge(item.article(), item.quantity(), BigDecimal::add));
        return sums;
    }

    /** Whether the needs typed in this campaign hold the inventory: no, yes, or as it was before its last changes. */
    String standing(HeldCampaign held, String siren) {
        return records.current(held.code(), siren)
                .map(current -> current ? "CURRENT" : "OLDER")
                .orElse("NEVER");
    }

    /**
     * The sums become lines of the member's need, to be sent with the others.
     *
     * @return how many lines were written
     * @throws Unfit when a line cannot be written; nothing is then
     */
    @Transactional(rollbackFor = {Unfit.class, ReturnRefused.class})
    public int pour(HeldCampaign held, String siren, Author author) throws Unfit, ReturnRefused {
        var written = needs.write(
                held,
                siren,
                author,
                sums(held, siren),
                article -> "inventaire : "
                        + of(siren).stream()
                                .filter(item -> item.article().equals(article))
                                .count()
                        + " élément(s)");
        records.used(held.code(), siren);
        return written;
    }
}
