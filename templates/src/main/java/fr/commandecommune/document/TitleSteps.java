package fr.commandecommune.document;

import java.util.List;

/**
 * The titles of a document go down one step at a time, for those who move from title to title without seeing; and an article
 * « 3.1 » stands within an article 3.
 */
final class TitleSteps {

    private static final int DEEPEST = 5;

    private final String document;
    private final boolean[] numbered = new boolean[DEEPEST + 1];
    private int level;

    private TitleSteps(String document) {
        this.document = document;
        numbered[0] = true;
    }

    static void require(String document, List<Block> blocks) {
        var steps = new TitleSteps(document);
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                steps.take(heading.level(), false, heading.title());
            } else if (block instanceof Block.Article article) {
                steps.take(article.level(), true, article.title());
            }
        }
    }

    private void take(int next, boolean isNumbered, List<Inline> title) {
        if (next > level + 1) {
            throw refused(title, "est de niveau " + next + " et suit un titre de niveau " + level);
        }
        if (isNumbered && !numbered[next - 1]) {
            throw refused(title, "est un article de niveau " + next + " sous un titre sans numéro");
        }
        numbered[next] = isNumbered;
        level = next;
    }

    private IllegalArgumentException refused(List<Inline> title, String why) {
        return new IllegalArgumentException(
                "«\u202F" + document + "\u202F»\u202F: le titre «\u202F" + Inline.plain(title) + "\u202F» " + why);
    }
}
