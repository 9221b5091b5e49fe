package fr.commandecommune.reasoning;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.French;
import java.util.List;

/** A duty, a breach or a warning: its code, the articles it rests on, and a French sentence. */
public record Remark<C extends Enum<C>>(C code, List<Citation> legalBasis, String text) {

    public Remark {
        text = French.typeset(text);
    }
}
