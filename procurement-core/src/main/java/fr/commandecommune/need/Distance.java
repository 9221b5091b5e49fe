package fr.commandecommune.need;

/** How many letters must be typed differently to make one word of another. */
public final class Distance {

    private static final int LONGEST = 80;

    private Distance() {}

    /** The number of letters put in, left out or changed; words that are absurdly long are only the same or far apart. */
    public static int between(String one, String other) {
        if (Math.max(one.length(), other.length()) > LONGEST) {
            return one.equals(other) ? 0 : LONGEST;
        }
        var previous = new int[other.length() + 1];
        var current = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
            }
            var spent = previous;
            previous = current;
            current = spent;
        }
        return previous[other.length()];
    }
}
