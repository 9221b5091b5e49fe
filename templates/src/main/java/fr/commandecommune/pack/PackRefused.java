package fr.commandecommune.pack;

/** What is asked for cannot be made: a kind or a format that is not offered. The message is a French sentence. */
public final class PackRefused extends Exception {

    private static final long serialVersionUID = 1L;

    PackRefused(String message) {
        super(message);
    }
}
