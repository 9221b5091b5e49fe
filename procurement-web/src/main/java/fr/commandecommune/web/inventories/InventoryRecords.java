package fr.commandecommune.web.inventories;

import fr.commandecommune.web.returns.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inventories as the database keeps them, with every change. */
@Component
class InventoryRecords {

    private final JdbcClient database;

    InventoryRecords(JdbcClient database) {
        this.database = database;
    }

    /** By kind, then reference. */
    List<Item> of(String siren) {
        return database.sql("select * from inventory_item where siren = :siren order by kind, reference")
                .param("siren", siren)
                .query((row, n) -> item(row))
                .list();
    }

    /** Whoever has it. */
    Optional<Item> find(String kind, String reference) {
        return database.sql("select * from inventory_item where kind = :kind and reference = :reference for update")
                .param("kind", kind)
                .param("reference", reference)
                .query((row, n) -> item(row))
                .optional();
    }

    void add(Item item, Author author) {
        database.sql("""
                insert into inventory_item (siren, kind, reference, label, article, quantity)
                values (:siren, :kind, :reference, :label, :article, :quantity)
                """)
                .param("siren", item.siren())
                .param("kind", item.kind())
                .param("reference", item.reference())
                .param("label", item.label())
                .param("article", item.article())
                .param("quantity", item.quantity())
                .update();
        tell(item, null, item.told(), author);
    }

    /** Nothing is told where nothing changes. */
    boolean change(Item before, Item after, Author author) {
        if (before.told().equals(after.told())) {
            return false;
        }
        database.sql(
                        "update inventory_item set label = :label, article = :article, quantity = :quantity where id = :id")
                .param("label", after.label())
                .param("article", after.article())
                .param("quantity", after.quantity())
                .param("id", before.id())
                .update();
        tell(before, before.told(), after.told(), author);
        return true;
    }

    void remove(Item item, Author author) {
        database.sql("delete from inventory_item where id = :id")
                .param("id", item.id())
                .update();
        tell(item, item.told(), null, author);
    }

    /** Since the inventory was last brought into another campaign, oldest first. */
    List<Change> changes(String campaign, String siren) {
        return database.sql("""
                select * from inventory_change
                where siren = :siren
                  and id > coalesce((select max(change) from inventory_use
                                     where siren = :siren and campaign <> :campaign), 0)
                order by id
                """)
                .param("siren", siren)
                .param("campaign", campaign)
                .query((row, n) -> new Change(
                        row.getString("kind"),
                        row.getString("reference"),
                        row.getString("before"),
                        row.getString("after"),
                        new Author(row.getString("author"), row.getString("entered_for")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void used(String campaign, String siren) {
        database.sql("""
                insert into inventory_use (campaign, siren, change, at)
                select :campaign, :siren, coalesce(max(id), 0), statement_timestamp()
                from inventory_change where siren = :siren
                on conflict (campaign, siren) do update set change = excluded.change, at = excluded.at
                """).param("campaign", campaign).param("siren", siren).update();
    }

    /** Whether the campaign's needs hold the inventory as it is now; absent while they never held it. */
    Optional<Boolean> current(String campaign, String siren) {
        return database.sql("""
                select change = (select coalesce(max(id), 0) from inventory_change where siren = :siren) as current
                from inventory_use where campaign = :campaign and siren = :siren
                """)
                .param("campaign", campaign)
                .param("siren", siren)
                .query((row, n) -> row.getBoolean("current"))
                .optional();
    }

    private void tell(Item item, @Nullable String before, @Nullable String after, Author author) {
        database.sql("""
                insert into inventory_change (siren, kind, reference, before, after, author, entered_for, at)
                values (:siren, :kind, :reference, :before, :after, :author, :for, statement_timestamp())
                """)
                .param("siren", item.siren())
                .param("kind", item.kind())
                .param("reference", item.reference())
                .param("before", before)
                .param("after", after)
                .param("author", author.name())
                .param("for", author.enteredFor())
                .update();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getString("siren"),
                row.getString("kind"),
                row.getString("reference"),
                row.getString("label"),
                row.getString("article"),
                row.getBigDecimal("quantity"));
    }
}
