package fr.commandecommune.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest gives it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = CommandLineEntry.class.getPackage().getImplementationVersion();
        return new String[] {
            "Commande commune, version " + Objects.requireNonNullElse(version, "en développement"),
            "Java " + Runtime.version() + ", licence EUPL-1.2"
        };
    }
}
