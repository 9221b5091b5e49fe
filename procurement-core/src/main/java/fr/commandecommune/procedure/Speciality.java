package fr.commandecommune.procedure;

/** An object for which the code has rules of its own. */
public enum Speciality {
    SOCIAL_OR_SPECIFIC_SERVICES("services sociaux et autres services spécifiques"),
    NON_SCHOOL_BOOKS("livres non scolaires"),
    INNOVATIVE("solution innovante"),
    NEW_BUILDING_DESIGN("maîtrise d’œuvre d’un bâtiment neuf"),
    FOOD("denrées alimentaires");

    private final String label;

    Speciality(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
