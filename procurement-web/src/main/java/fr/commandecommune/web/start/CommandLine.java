package fr.commandecommune.web.start;

import java.util.Objects;
import java.util.Set;

/** What the site's jar answers before it starts. */
public final class CommandLine {

    private static final Set<String> HELP = Set.of("-h", "--help", "--aide");
    private static final Set<String> VERSION = Set.of("-V", "--version");

    private CommandLine() {}

    /** Prints the help or the version, when that is all that was asked for. */
    public static boolean answers(String[] args) {
        for (var arg : args) {
            if (HELP.contains(arg)) {
                System.out.print(help());
                return true;
            }
            if (VERSION.contains(arg)) {
                System.out.println(version());
                return true;
            }
        }
        return false;
    }

    private static String help() {
        return """
                Commande commune : le site des groupements de commandes.

                Utilisation : java -jar procurement-web.jar [OPTIONS]

                Options :
                  -h, --help       Affiche cette aide.
                  -V, --version    Affiche la version.

                Réglages, par variables d’environnement :
                  COMMANDE_COMMUNE_HOME    dossier de la base et des fichiers (.commande-commune)
                  COMMANDE_COMMUNE_DEMO    false : sans la campagne d’exemple ni ses comptes
                  SERVER_PORT              port d’écoute (8080)
                  SERVER_ADDRESS           adresse d’écoute (127.0.0.1 : ce poste seulement)
                  SPRING_DATASOURCE_URL    autre base PostgreSQL, avec SPRING_DATASOURCE_USERNAME
                                           et SPRING_DATASOURCE_PASSWORD ; sans la démonstration

                Le premier démarrage sans la démonstration affiche un lien, bon une fois, pour
                ouvrir le compte d’administration.

                Code de fin : 64 mal réglé ou port déjà pris ; 70 erreur de notre côté ;
                75 dossier utilisé par un autre processus.
                """;
    }

    private static String version() {
        var version = CommandLine.class.getPackage().getImplementationVersion();
        return "Commande commune, version " + Objects.requireNonNullElse(version, "en développement")
                + System.lineSeparator() + "Java " + Runtime.version() + ", licence EUPL-1.2";
    }
}
