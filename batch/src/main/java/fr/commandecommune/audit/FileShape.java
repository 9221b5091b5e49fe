package fr.commandecommune.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells from its first bytes whether a file may be JSON or a table; its name counts for nothing. */
enum FileShape {
    JSON,
    TABLE;

    private static final int HEAD = 1 << 16;
    private static final String WANTED =
            "il faut les données essentielles en JSON (schéma v1 ou 2.0) ou le CSV à plat du portail national.";

    static FileShape of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        refuseOtherKinds(text);
        var start = (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text).stripLeading();
        if (start.isEmpty()) {
            throw new AuditRefused("Le fichier est vide ; " + WANTED);
        }
        return switch (start.charAt(0)) {
            case '{' -> JSON;
            case '[' ->
                throw new AuditRefused("Le fichier est une liste JSON sans « marches » ; le schéma commence par"
                        + " { \"marches\": … }.");
            case '<' -> throw new AuditRefused("Le fichier est du XML ou une page web ; " + WANTED);
            default -> TABLE;
        };
    }

    private static void refuseOtherKinds(String head) {
        if (head.startsWith("%PDF")) {
            throw new AuditRefused("Le fichier est un PDF ; " + WANTED);
        }
        if (head.startsWith("PK")) {
            throw new AuditRefused("Le fichier est un classeur ou une archive ZIP ; " + WANTED);
        }
        if (head.startsWith("\u001F\u008B")) {
            throw new AuditRefused("Le fichier est compressé (gzip) ; décompressez-le d’abord : " + WANTED);
        }
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            throw new AuditRefused("Le fichier est en UTF-16 ; enregistrez-le en UTF-8.");
        }
        if (head.indexOf(0) >= 0) {
            throw new AuditRefused("Le fichier n’est pas du texte ; " + WANTED);
        }
    }
}
