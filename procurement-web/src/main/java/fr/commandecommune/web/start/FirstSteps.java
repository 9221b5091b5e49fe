package fr.commandecommune.web.start;

import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.DemoAccounts;
import fr.commandecommune.web.access.Invitations;
import fr.commandecommune.web.campaigns.SampleCampaign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Before the door opens: the demonstration's campaign and accounts, or, in a real service, the link that opens the first
 * account. Once it is open, says where, and how to enter.
 */
@Component
class FirstSteps implements SmartInitializingSingleton {

    private static final String DEMO = "COMMANDE_COMMUNE_DEMO";

    private final Environment environment;
    private final SampleCampaign sample;
    private final DemoAccounts demoAccounts;
    private final Accounts accounts;
    private final Invitations invitations;
    private final List<DemoAccounts.Opened> opened = new ArrayList<>();
    private @Nullable String firstLink;

    FirstSteps(
            Environment environment,
            SampleCampaign sample,
            DemoAccounts demoAccounts,
            Accounts accounts,
            Invitations invitations) {
        this.environment = environment;
        this.sample = sample;
        this.demoAccounts = demoAccounts;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demo()) {
            try {
                sample.load();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            opened.addAll(demoAccounts.open());
            return;
        }
        demoAccounts.close();
        if (!accounts.hasAdministrator()) {
            firstLink = invitations.invite(null);
        }
    }

    @EventListener
    void sayWhere(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext site)
                || site.getWebServer() == null) {
            return;
        }
        var address = "http://localhost:" + site.getWebServer().getPort();
        System.out.println("Commande commune est ouvert : " + address);
        if (firstLink != null) {
            System.out.println("Premier compte, lien bon une fois : " + address + "/signin/link/" + firstLink);
        }
        if (!opened.isEmpty()) {
            System.out.println("Démonstration ; ces mots de passe valent jusqu’au prochain démarrage :");
            opened.forEach(one -> System.out.println("compte : " + one.name() + " / " + one.password()));
        }
    }

    private boolean demo() {
        var said = environment.getProperty(DEMO, "").strip();
        var wanted = said.isEmpty() || said.equalsIgnoreCase("true");
        if (!wanted && !said.equalsIgnoreCase("false")) {
            throw new WrongSetting("%s vaut « %s » ; écrivez true ou false.".formatted(DEMO, said));
        }
        return wanted && environment.getProperty("spring.datasource.url", "").isBlank();
    }
}
