package fr.commandecommune.law;

/** An article of a text: {@code R2124-1} of the code de la commande publique, {@code L1414-2} of the CGCT… */
public record Citation(String text, String article) {

    private static final String CCP = "CCP";

    /** An article of the code de la commande publique. */
    public static Citation ccp(String article) {
        return new Citation(CCP, article);
    }

    /** An article of the code général des collectivités territoriales. */
    public static Citation cgct(String article) {
        return new Citation("CGCT", article);
    }

    /** As answers and documents print it: the bare article for the code de la commande publique, else with its text. */
    @Override
    public String toString() {
        if (text.equals(CCP)) {
            return article;
        }
        return article.isEmpty() ? text : article + " " + text;
    }
}
