package fr.commandecommune.contract;

/** The two sides of a contract, as the rules on its money tell them apart. */
public interface Parties {

    /** Who pays. */
    Buyer buyer();

    /** Whether the contractor is a small or medium enterprise (R2151-13). */
    boolean smallBusiness();
}
