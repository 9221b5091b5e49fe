package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.PublicityRule.Announced;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A rule that lets small lots leave the common regime. */
abstract class SmallLotRule extends Rule<Announced, SmallLotRule.Opened> {

    private static final String COMMON = "LOT-020";

    /** A way out of the common regime, for lots below the ceiling. */
    record Opened(SmallLotMechanism mechanism, BigDecimal ceiling) {

        boolean holds(LotValue lot) {
            return lot.value().compareTo(ceiling) < 0;
        }
    }

    SmallLotRule(String id, List<Citation> basis, Set<FigureId> figures) {
        super(id, basis, figures);
    }

    static List<SmallLotRule> all() {
        return List.of(new AdaptedSmallLots(), new WaivedSmallLots(), new InnovativeSmallLots(), new SmallLotsOfFood());
    }

    abstract Finding<Opened> examineLots(Announced announced, Law law);

    @Override
    public final Finding<Opened> examine(Announced announced, Law law) {
        return announced.purchase().lots().size() == 1 ? silent("L’achat n’a qu’un lot.") : examineLots(announced, law);
    }

    static Finding<Opened> waived(BigDecimal ceiling, String what) {
        return Finding.concludes(
                new Opened(SmallLotMechanism.NO_PUBLICITY, ceiling),
                () -> "Un lot " + what + "inférieur à " + euros(ceiling)
                        + " peut être passé sans publicité ni mise en concurrence, dans l’enveloppe des petits lots.");
    }

    /** Where the need is formal, a lot below its ceiling may be passed by an adapted procedure. */
    private static final class AdaptedSmallLots extends SmallLotRule {

        private static final FigureId SUPPLIES = FigureId.of("threshold.smalllot.supplies");
        private static final FigureId WORKS = FigureId.of("threshold.smalllot.works");

        AdaptedSmallLots() {
            super("LOT-010", ccp("R2123-1"), reads(SUPPLIES, WORKS));
        }

        @Override
        Finding<Opened> examineLots(Announced announced, Law law) {
            if (announced.procedure() != Procedure.FORMAL) {
                return silent("Le besoin ne relève pas d’une procédure formalisée.");
            }
            var ceiling =
                    law.figure(announced.purchase().works() ? WORKS : SUPPLIES).number();
            return Finding.concludes(
                    new Opened(SmallLotMechanism.ADAPTED, ceiling),
                    () -> "Un lot inférieur à " + euros(ceiling)
                            + " peut être passé en procédure adaptée, dans l’enveloppe des petits lots.");
        }
    }

    /** Where the need is not waived, a lot below the waiver ceiling may be passed without publicity or competition. */
    private static final class WaivedSmallLots extends SmallLotRule {

        private static final FigureId SUPPLIES = FigureId.of("threshold.waiver.lot.supplies");
        private static final FigureId WORKS = FigureId.of("threshold.waiver.lot.works");

        WaivedSmallLots() {
            super(COMMON, ccp("R2122-8", "R2123-1"), reads(SUPPLIES, WORKS));
        }

        @Override
        Finding<Opened> examineLots(Announced announced, Law law) {
            if (announced.procedure() == Procedure.NO_PUBLICITY) {
                return silent("Le besoin entier est passé sans publicité ni mise en concurrence.");
            }
            var ceiling = law.find(announced.purchase().works() ? WORKS : SUPPLIES);
            return ceiling.isEmpty() ? notYet(law) : waived(ceiling.get().number(), "");
        }
    }

    /** An innovative lot has a ceiling of its own. */
    private static final class InnovativeSmallLots extends SmallLotRule {

        private static final FigureId SUPPLIES = FigureId.of("threshold.waiver.innovation.lot.supplies");
        private static final FigureId WORKS = FigureId.of("threshold.waiver.innovation.lot.works");

        InnovativeSmallLots() {
            super("LOT-030", ccp("R2122-9-1"), reads(SUPPLIES, WORKS));
        }

        @Override
        public Set<String> setsAside() {
            return Set.of(COMMON);
        }

        @Override
        Finding<Opened> examineLots(Announced announced, Law law) {
            if (announced.procedure() == Procedure.NO_PUBLICITY
                    || !announced.purchase().is(Speciality.INNOVATIVE)) {
                return silent("Le besoin n’est pas une solution innovante à mettre en concurrence.");
            }
            var ceiling = law.find(announced.purchase().works() ? WORKS : SUPPLIES);
            return ceiling.isEmpty() ? notYet(law) : waived(ceiling.get().number(), "innovant ");
        }
    }

    /** In 2020, a lot of food kept in stock because of the sanitary emergency had a ceiling of its own. */
    private static final class SmallLotsOfFood extends SmallLotRule {

        private static final FigureId CEILING = FigureId.of("threshold.waiver.lot.food2020");

        SmallLotsOfFood() {
            super("LOT-040", List.of(OtherTexts.decree("2020-893", "2")), reads(CEILING));
        }

        @Override
        public Set<String> setsAside() {
            return Set.of(COMMON);
        }

        @Override
        Finding<Opened> examineLots(Announced announced, Law law) {
            var purchase = announced.purchase();
            if (announced.procedure() == Procedure.NO_PUBLICITY
                    || !purchase.is(Speciality.FOOD)
                    || purchase.question().nature() != Nature.SUPPLIES) {
                return silent("Le besoin ne porte pas sur des fournitures de denrées à mettre en concurrence.");
            }
            var ceiling = law.find(CEILING);
            return ceiling.isEmpty()
                    ? silent("La dispense temporaire pour les denrées de l’urgence sanitaire ne vaut pas ce jour-là.")
                    : waived(ceiling.get().number(), "de denrées ");
        }
    }
}
