package fr.commandecommune.web.start;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What the site's jar answers before it starts. */
public final class CommandLine {

    private static final Set<String> HELP = Set.of("-h", "--help", "--aide");
    private static final Set<String> VERSION = Set.of("-V", "--version");

    /** A setting of Spring's, which users of Spring write on the command line. */
    private static final Pattern SETTING = Pattern.compile("--(debug|trace|[\\w.\\[\\]-]+=.*)", Pattern.DOTALL);

    private static final int DONE = 0;
    private static final int WRONG_USAGE = 64;

    private CommandLine() {}

    /** Prints the help, the version or what is wrong, when that is all there is to do; then says how to end. */
    public static OptionalInt answers(String[] args) {
        for (var arg : args) {
            if (HELP.contains(arg)) {
                System.out.print(help());
                return OptionalInt.of(DONE);
            }
            if (VERSION.contains(arg)) {
                System.out.println(version());
                return OptionalInt.of(DONE);
            }
            if (!SETTING.matcher(arg).matches()) {
                System.err.printf(
                        "%s : « %s ». Voir « java -jar procurement-web.jar --help ».%n",
                        arg.startsWith("-") ? "Option inconnue" : "Mot inattendu", arg);
                return OptionalInt.of(WRONG_USAGE);
            }
        }
        return OptionalInt.empty();
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
