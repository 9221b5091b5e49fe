package fr.commandecommune.web.launch;

import fr.commandecommune.launch.Launch;

/** Where {@code procurement-web.jar} starts. */
public final class SiteLaunch {

    private SiteLaunch() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        Launch.start("fr.commandecommune.web.WebApplication", args);
    }
}
