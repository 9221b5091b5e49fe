package fr.commandecommune.audit;

import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.BuyerCategory;
import fr.commandecommune.procedure.Speciality;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a contract may be, where the data leave a choice: by whom, of which nature, of which object. */
record Hypothesis(
        BuyerCategory buyer, Nature nature, @Nullable Speciality object) {

    /** All that the data leave possible, in a fixed order. */
    static List<Hypothesis> of(Contract contract) {
        var cpv = Cpv.of(contract.cpv());
        var all = new ArrayList<Hypothesis>();
        for (var buyer : BuyerKind.of(contract.buyer(), cpv.mayServeNetwork())) {
            for (var nature : EnumSet.copyOf(cpv.natures())) {
                if (contract.innovative()) {
                    all.add(new Hypothesis(buyer, nature, Speciality.INNOVATIVE));
                } else if (nature != Nature.SERVICES || !cpv.surelySocial()) {
                    all.add(new Hypothesis(buyer, nature, null));
                }
                for (var object : cpv.specialities(nature)) {
                    all.add(new Hypothesis(buyer, nature, object));
                }
            }
        }
        return all;
    }

    /** In French, what tells it from the others. */
    String told(List<Hypothesis> others) {
        var parts = new ArrayList<String>();
        if (others.stream().anyMatch(other -> other.buyer() != buyer)) {
            parts.add(
                    switch (buyer) {
                        case LOCAL_AUTHORITY -> "pour une collectivité ou un autre pouvoir adjudicateur local";
                        case STATE -> "pour l’État ou une autre autorité centrale";
                        case CONTRACTING_ENTITY -> "pour une entité adjudicatrice";
                    });
        }
        if (object != null && object != Speciality.INNOVATIVE) {
            parts.add("pour des " + object.label());
        } else if (others.stream().anyMatch(other -> other.nature() != nature)) {
            parts.add(
                    switch (nature) {
                        case SUPPLIES -> "pour des fournitures";
                        case SERVICES -> "pour des services";
                        case WORKS -> "pour des travaux";
                    });
        } else if (others.stream().anyMatch(other -> other.object() != object)) {
            parts.add("pour un autre objet");
        }
        return String.join(" et ", parts);
    }
}
