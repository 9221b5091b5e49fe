package fr.commandecommune.intake;

import java.util.List;

/** What a file is, judged by its first bytes and not by its name. */
enum FileKind {
    ZIP("PK\u0003\u0004", "un classeur ou une archive"),
    EMPTY_ZIP("PK\u0005\u0006", "une archive vide"),
    PDF("%PDF", "un PDF"),
    OLE("\u00D0\u00CF\u0011\u00E0", "un ancien classeur Excel (.xls) ou un classeur protégé par un mot de passe"),
    RTF("{\\rtf", "un document de traitement de texte"),
    PNG("\u0089PNG", "une image"),
    JPEG("\u00FF\u00D8\u00FF", "une image"),
    GIF("GIF8", "une image"),
    GZIP("\u001F\u008B", "une archive"),
    RAR("Rar!", "une archive"),
    SEVEN_ZIP("7z\u00BC\u00AF", "une archive"),
    EXECUTABLE("MZ\u0090", "un programme"),
    HTML("<", "une page web ou un fichier XML");

    private static final String ADVICE =
            " Ouvrez-le dans un tableur et enregistrez les besoins au format .xlsx, .ods ou .csv.";

    /** The bytes as Latin-1 letters. */
    private final String mark;

    private final String words;

    FileKind(String mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    /** Refuses what is empty or starts like anything but text. */
    static void requireText(byte[] head) throws Unreadable {
        requireContent(head);
        for (var kind : values()) {
            if (kind.starts(head)) {
                throw Unreadable.illegible("Le fichier n’est pas un texte : c’est " + kind.words + "." + ADVICE);
            }
        }
    }

    /** Refuses what is empty or is no ZIP, as XLSX and ODS are. */
    static void requireZip(byte[] head) throws Unreadable {
        requireContent(head);
        if (!ZIP.starts(head)) {
            var found =
                    List.of(values()).stream().filter(kind -> kind.starts(head)).findFirst();
            throw Unreadable.illegible("Le fichier n’est pas le classeur que son nom annonce"
                    + found.map(kind -> " : c’est " + kind.words).orElse("") + "." + ADVICE);
        }
    }

    static Unreadable notText() {
        return Unreadable.illegible("Le fichier n’est pas un texte : il contient des octets nuls." + ADVICE);
    }

    private static void requireContent(byte[] head) throws Unreadable {
        for (var b : head) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return;
            }
        }
        throw Unreadable.illegible("Le fichier est vide. Envoyez de nouveau le retour de la commune.");
    }

    private boolean starts(byte[] head) {
        var from = this == HTML ? firstLetter(head) : 0;
        for (var i = 0; i < mark.length(); i++) {
            if (from + i >= head.length || (head[from + i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int firstLetter(byte[] head) {
        var from = 0;
        while (from < head.length && head[from] <= ' ' && head[from] > 0) {
            from++;
        }
        return from;
    }
}
