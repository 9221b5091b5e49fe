package fr.commandecommune.need;

/** What a lot buys: supplies, services or works (L1111-2 to L1111-4). */
public enum Nature {
    SUPPLIES("F"),
    SERVICES("S"),
    WORKS("T");

    private final String letter;

    Nature(String letter) {
        this.letter = letter;
    }

    /** The letter the campaign's files use: {@code F}, {@code S} or {@code T}. */
    public String letter() {
        return letter;
    }
}
