package fr.commandecommune.aggregation;

/** Names one run: the campaign, the files read, the choice about refused lines and the version of the rules. */
public record RunId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
