package fr.commandecommune.procedure;

/** Chooses the procedure of a purchase and says why. */
public final class ProcedureRules {

    private ProcedureRules() {}

    /**
     * Puts every rule to the purchase, under the law of its launch date.
     *
     * @throws fr.commandecommune.law.UnknownFigure where the law of that day is not known
     */
    @SuppressWarnings("DoNotCallSuggester") // until the rules are there
    public static ProcedureAnswer answer(ProcedureQuestion question) {
        throw new UnsupportedOperationException("the rules are not written yet: " + question.launchDate());
    }
}
