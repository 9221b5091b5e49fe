package fr.commandecommune.contract;

import fr.commandecommune.law.Citation;
import java.util.List;
import java.util.stream.Stream;

/** The general terms (CCAG, arrêtés of 30 March 2021) that a contract refers to, with the articles the rules cite. */
public enum GeneralTerms {
    CCAG_FCS("CCAG-FCS", "11.1", "14.1.1", "14.1.2", "14.1.3", "10.2.3"),
    CCAG_TIC("CCAG-TIC", "11.1", "14.1.1", "14.1", "14.1", ""),
    CCAG_PI("CCAG-PI", "11.1", "14.1.1", "14.1.2", "14.1.3", "10.2.3"),
    CCAG_TRAVAUX("CCAG-Travaux", "10.1", "19.2.3", "19.2.2", "19.2.1", "10.5"),
    CCAG_MI("CCAG-MI", "12.1", "15.1", "15.2", "15.3", "11.2.3"),
    CCAG_MOE("CCAG-MOE", "11.1", "16.2.3", "16.2.2", "16.2.1", "10.1.1"),
    /** The contract refers to none. */
    NONE("", "", "", "", "", "");

    private final String label;
    private final String advance;
    private final String penalty;
    private final String penaltyCap;
    private final String penaltyExemption;
    private final String revision;

    GeneralTerms(
            String label, String advance, String penalty, String penaltyCap, String penaltyExemption, String revision) {
        this.label = label;
        this.advance = advance;
        this.penalty = penalty;
        this.penaltyCap = penaltyCap;
        this.penaltyExemption = penaltyExemption;
        this.revision = revision;
    }

    /** The name that documents print, such as CCAG-FCS; empty for none. */
    public String label() {
        return label;
    }

    /** The article of each CCAG on the options of the advance. */
    public static List<Citation> onAdvance() {
        return all().map(terms -> new Citation(terms.label, terms.advance)).toList();
    }

    /** The article of each CCAG that gives the penalty of a day. */
    public static List<Citation> onPenalty() {
        return all().map(terms -> new Citation(terms.label, terms.penalty)).toList();
    }

    /** The article of each CCAG that caps the penalties. */
    public static List<Citation> onPenaltyCap() {
        return all().map(terms -> new Citation(terms.label, terms.penaltyCap)).toList();
    }

    /** The article of each CCAG that exempts small penalties. */
    public static List<Citation> onPenaltyExemption() {
        return all().map(terms -> new Citation(terms.label, terms.penaltyExemption))
                .toList();
    }

    /** The article of each CCAG that rounds the coefficient of revision. */
    public static List<Citation> onRevision() {
        return all().filter(terms -> !terms.revision.isEmpty())
                .map(terms -> new Citation(terms.label, terms.revision))
                .toList();
    }

    private static Stream<GeneralTerms> all() {
        return Stream.of(values()).filter(terms -> terms != NONE);
    }
}
