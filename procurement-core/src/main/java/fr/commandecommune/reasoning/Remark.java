package fr.commandecommune.reasoning;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.French;
import java.util.List;

/** A duty, a breach or a warning: its code, the articles it rests on, and a French sentence. */
public record Remark<C extends Enum<C>>(C code, List<Citation> legalBasis, Wording wording) {

    /** The sentence as French prints it. */
    public String text() {
        return French.typeset(wording.text());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remark<?> remark
                && code == remark.code
                && legalBasis.equals(remark.legalBasis)
                && text().equals(remark.text());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
