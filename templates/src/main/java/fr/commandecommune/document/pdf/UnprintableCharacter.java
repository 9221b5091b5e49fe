package fr.commandecommune.document.pdf;

/** A character that no embedded font can draw; the document is not made, since it would be wrong without it. */
public final class UnprintableCharacter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnprintableCharacter(int codePoint, String context) {
        super("Aucune police ne sait écrire le caractère U+%04X (%s), dans « %s »"
                .formatted(codePoint, Character.getName(codePoint), context));
    }
}
