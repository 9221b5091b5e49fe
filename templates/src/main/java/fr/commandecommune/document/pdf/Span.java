package fr.commandecommune.document.pdf;

import java.net.URI;
import java.util.Optional;

/**
 * Words of one style and one place in the structure.
 *
 * @param marked whether they are highlighted, as a fact to be completed
 * @param breaks whether they stand for a new line
 */
record Span(String text, Style style, Node node, boolean marked, Optional<URI> link, boolean breaks) {

    static Span of(String text, Style style, Node node) {
        return new Span(text, style, node, false, Optional.empty(), false);
    }

    static Span newLine(Style style, Node node) {
        return new Span("", style, node, false, Optional.empty(), true);
    }
}
