package fr.commandecommune.advance;

/** The option of the CCAG that the contract chooses. */
public enum AdvanceOption {
    /** The rate of the CCAG for small and medium enterprises. */
    A,
    /** The least that the code asks for. */
    B
}
