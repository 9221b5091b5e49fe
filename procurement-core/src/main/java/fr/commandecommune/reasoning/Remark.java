package fr.commandecommune.reasoning;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.French;
import java.util.List;

/** A duty, a breach or a warning: its code, the articles it rests on, and a French sentence. */
public record Remark<C extends Enum<C>>(C code, List<Citation> legalBasis, String text) {

    /** The sentence as French prints it. */
    @Override
    public String text() {
        return French.typeset(text);
    }
}
