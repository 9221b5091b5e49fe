package fr.commandecommune.web.access;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the demonstration: one officer, and the secretaries of two communes. New passwords at each start. */
@Component
public class DemoAccounts {

    private static final List<String> WORDS = List.of(
            "tilleul",
            "ramette",
            "mairie",
            "marais",
            "halage",
            "ajonc",
            "clocher",
            "ecluse",
            "ardoise",
            "bocage",
            "prairie",
            "fougere",
            "chataigne",
            "vilaine",
            "peniche",
            "lavoir",
            "menhir",
            "genet",
            "moulin",
            "grenier",
            "platane",
            "preau",
            "cartable",
            "encrier",
            "fanfare",
            "kiosque",
            "lanterne",
            "passerelle",
            "potager",
            "verger");

    private static final List<Account> PEOPLE = List.of(
            new Account("service.commun", "Service commun de la commande publique", Role.OFFICER, true, List.of()),
            new Account("mairie.redon", "Mairie de Redon", Role.SECRETARY, false, List.of("213502362")),
            new Account("mairie.pipriac", "Mairie de Pipriac", Role.SECRETARY, false, List.of("213502198")));

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A name and the password that opens it until the next start. */
    public record Opened(String name, String password) {}

    /** Opens the accounts of the demonstration anew. */
    @Transactional
    public List<Opened> open() {
        var opened = new ArrayList<Opened>();
        for (var person : PEOPLE) {
            var password = password();
            accounts.save(person, true);
            accounts.setPassword(person.name(), password);
            opened.add(new Opened(person.name(), password));
        }
        return opened;
    }

    /** Takes the accounts of the demonstration away: a real service has none. */
    public void close() {
        accounts.removeDemoAccounts();
    }

    private String password() {
        return word() + "-" + word() + "-" + word() + "-" + (10 + random.nextInt(90));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
