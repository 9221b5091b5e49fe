package fr.commandecommune.document.pdf;

import fr.commandecommune.document.ArticleNumbers;
import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Inline;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A title of a document, as the outline and the table of contents name it.
 *
 * @param level 0 for the title of the document itself
 * @param label « Article 3 » or « 3.1 »; empty where the title has no number
 * @param place what a link to it names
 */
record Title(int level, String label, String words, URI place) {

    static Title of(Document document) {
        return new Title(0, "", document.title(), URI.create("#debut"));
    }

    /** The titles of the blocks of a document, in reading order. */
    static List<Title> all(Document document) {
        var titles = new ArrayList<Title>();
        var counter = new ArticleNumbers.Counter();
        for (var block : document.blocks()) {
            if (block instanceof Block.Article article) {
                var number = counter.next(article.level());
                var words = Inline.plain(article.title());
                titles.add(new Title(article.level(), ArticleNumbers.label(number), words, place(number)));
            } else if (block instanceof Block.Heading heading) {
                var place = URI.create("#titre-" + titles.size());
                titles.add(new Title(heading.level(), "", Inline.plain(heading.title()), place));
            }
        }
        return titles;
    }

    /** Where the article of this number stands. */
    static URI place(String number) {
        return URI.create("#article-" + number);
    }

    /** What stands between label and words. */
    String gap() {
        return level == 1 ? " — " : "\u2003";
    }

    /** Label and words on one line. */
    String line() {
        return label.isEmpty() ? words : label + " " + words;
    }
}
