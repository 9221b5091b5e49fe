package fr.commandecommune.procedure;

/** What counts in the value of a need. */
enum Counted {
    /** The amounts, once the tax they were given with is taken out. */
    WITHOUT_TAX,
    /** All lots together. */
    SUM_OF_LOTS,
    /** The maximum of a lot, in place of what it holds. */
    MAXIMUM_OF_LOTS,
    /** The maximum of the whole contract, in place of the sum. */
    MAXIMUM_OF_CONTRACT
}
