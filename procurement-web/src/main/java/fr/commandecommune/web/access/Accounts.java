package fr.commandecommune.web.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts kept in the database. A name is compared without case. */
@Repository
public class Accounts implements UserDetailsService {

    private final JdbcClient database;
    private final PasswordEncoder encoder;

    Accounts(JdbcClient database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return find(name)
                .map(account -> new SignedInPerson(account, passwordHash(account.name())))
                .orElseThrow(() -> new UsernameNotFoundException("no account"));
    }

    /** The account of that name, if there is one. */
    public Optional<Account> find(String name) {
        return database.sql("select name, display_name, role, administrator from account where name = :name")
                .param("name", canonical(name))
                .query((row, index) -> new Account(
                        row.getString("name"),
                        row.getString("display_name"),
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("administrator"),
                        sirens(row.getString("name"))))
                .optional();
    }

    /** All accounts, by name. */
    public List<Account> all() {
        return database
                .sql("select name from account order by role, name")
                .query((row, index) -> row.getString("name"))
                .list()
                .stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether somebody can already open accounts. */
    public boolean hasAdministrator() {
        return database.sql("select exists (select 1 from account where administrator and password_hash is not null)")
                .query(Boolean.class)
                .single();
    }

    /** Opens an account, or changes it; a demo account lives only while the demonstration is on. */
    @Transactional
    public void save(Account account, boolean demo) {
        database.sql("""
                insert into account (name, display_name, role, administrator, demo)
                values (:name, :display, :role, :administrator, :demo)
                on conflict (name) do update set display_name = :display, role = :role, administrator = :administrator
                """)
                .param("name", canonical(account.name()))
                .param("display", account.displayName())
                .param("role", account.role().name())
                .param("administrator", account.administrator())
                .param("demo", demo)
                .update();
        database.sql("delete from account_body where account = :name")
                .param("name", canonical(account.name()))
                .update();
        for (var siren : account.sirens()) {
            database.sql("insert into account_body (account, siren) values (:name, :siren)")
                    .param("name", canonical(account.name()))
                    .param("siren", siren)
                    .update();
        }
    }

    /** Where the person is written to; none when {@code address} is blank. */
    public void setAddress(String name, String address) {
        database.sql("update account set email = nullif(:address, '') where name = :name")
                .param("address", address.strip())
                .param("name", canonical(name))
                .update();
    }

    /** Who works for a member, and where each is written to; in one statement however many there are. */
    public List<Contact> contacts() {
        return database.sql("""
                select a.name, a.display_name, a.role, coalesce(a.email, case when a.name like '%_@_%' then a.name end) as address,
                       array_agg(b.siren order by b.siren) as sirens
                from account a join account_body b on b.account = a.name
                where a.role <> 'OFFICER'
                group by a.name, a.display_name, a.role, a.email
                order by a.name
                """)
                .query((row, index) -> new Contact(
                        row.getString("name"),
                        row.getString("display_name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("address"),
                        List.of((String[]) row.getArray("sirens").getArray())))
                .list();
    }

    /** Gives the account a new password; only its bcrypt hash is kept. */
    public void setPassword(String name, String password) {
        database.sql("update account set password_hash = :hash where name = :name")
                .param("hash", encoder.encode(password))
                .param("name", canonical(name))
                .update();
    }

    void removeDemoAccounts() {
        database.sql("delete from account where demo").update();
    }

    static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private List<String> sirens(String name) {
        return database.sql("select siren from account_body where account = :name order by siren")
                .param("name", name)
                .query((row, index) -> row.getString("siren"))
                .list();
    }

    private @Nullable String passwordHash(String name) {
        return database.sql("select password_hash from account where name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
