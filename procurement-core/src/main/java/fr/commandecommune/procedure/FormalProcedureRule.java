package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Wording;
import java.util.List;
import java.util.Set;

/** A rule that opens formal procedures to the buyer. */
abstract class FormalProcedureRule extends Rule<PublicityRule.Announced, List<FormalProcedure>> {

    private static final String FREE_CHOICE = "FORM-010";
    private static final String ENTITY_NEGOTIATION = "FORM-020";
    private static final String ENTITY_DIALOGUE = "FORM-030";
    private static final String OBJECT = "FORM-040";
    private static final String UNSUCCESSFUL = "FORM-050";
    static final String CONTEST = "FORM-060";

    FormalProcedureRule(String id, List<Citation> basis, Set<FigureId> figures) {
        super(id, basis, figures);
    }

    abstract Finding<List<FormalProcedure>> examineFormal(Purchase purchase, Law law);

    @Override
    public final Finding<List<FormalProcedure>> examine(PublicityRule.Announced announced, Law law) {
        return announced.procedure() == Procedure.FORMAL
                ? examineFormal(announced.purchase(), law)
                : silent("La procédure n’est pas formalisée.");
    }

    static Finding<List<FormalProcedure>> opens(String text, FormalProcedure... procedures) {
        return Finding.concludes(List.of(procedures), text);
    }

    static Finding<List<FormalProcedure>> opens(Wording wording, FormalProcedure... procedures) {
        return Finding.concludes(List.of(procedures), wording);
    }

    static List<FormalProcedureRule> all() {
        return List.of(
                new InvitationToTender(),
                new NegotiationOfEntities(),
                new DialogueOfEntities(),
                new NegotiationByObject(),
                new NegotiationAfterUnsuccessfulTenders(),
                new DesignContest());
    }

    /** The buyer chooses freely between the open and the restricted invitation to tender. */
    static final class InvitationToTender extends FormalProcedureRule {

        InvitationToTender() {
            super(FREE_CHOICE, ccp("R2124-2"), reads());
        }

        @Override
        Finding<List<FormalProcedure>> examineFormal(Purchase purchase, Law law) {
            return opens(
                    "L’appel d’offres, ouvert ou restreint, se choisit librement.",
                    FormalProcedure.OPEN,
                    FormalProcedure.RESTRICTED);
        }
    }

    /** Contracting entities negotiate freely. */
    static final class NegotiationOfEntities extends FormalProcedureRule {

        NegotiationOfEntities() {
            super(ENTITY_NEGOTIATION, ccp("R2124-4"), reads());
        }

        @Override
        Finding<List<FormalProcedure>> examineFormal(Purchase purchase, Law law) {
            return purchase.allAre(BuyerCategory.CONTRACTING_ENTITY)
                    ? opens("Une entité adjudicatrice négocie librement.", FormalProcedure.NEGOTIATED)
                    : silent("L’acheteur n’agit pas seulement comme entité adjudicatrice.");
        }
    }

    /** Contracting entities hold a competitive dialogue freely. */
    static final class DialogueOfEntities extends FormalProcedureRule {

        DialogueOfEntities() {
            super(ENTITY_DIALOGUE, ccp("R2124-6"), reads());
        }

        @Override
        Finding<List<FormalProcedure>> examineFormal(Purchase purchase, Law law) {
            return purchase.allAre(BuyerCategory.CONTRACTING_ENTITY)
                    ? opens(
                            "Une entité adjudicatrice mène librement un dialogue compétitif.",
                            FormalProcedure.COMPETITIVE_DIALOGUE)
                    : silent("L’acheteur n’agit pas seulement comme entité adjudicatrice.");
        }
    }

    /** An innovative solution or a design may be negotiated, or found by dialogue. */
    static final class NegotiationByObject extends FormalProcedureRule {

        NegotiationByObject() {
            super(OBJECT, ccp("R2124-3", "R2124-5"), reads());
        }

        @Override
        Finding<List<FormalProcedure>> examineFormal(Purchase purchase, Law law) {
            if (purchase.is(Speciality.INNOVATIVE)) {
                return opens(
                        "Le besoin porte sur une solution innovante : négociation et dialogue sont ouverts.",
                        FormalProcedure.NEGOTIATED,
                        FormalProcedure.COMPETITIVE_DIALOGUE);
            }
            return purchase.designOfNewBuilding()
                    ? opens(
                            "Le marché comporte des prestations de conception : négociation et dialogue sont ouverts.",
                            FormalProcedure.NEGOTIATED,
                            FormalProcedure.COMPETITIVE_DIALOGUE)
                    : silent("L’objet déclaré n’ouvre ni négociation ni dialogue.");
        }
    }

    /** After irregular or unacceptable tenders only, the buyer may negotiate if the conditions do not change substantially. */
    static final class NegotiationAfterUnsuccessfulTenders extends FormalProcedureRule {

        NegotiationAfterUnsuccessfulTenders() {
            super(UNSUCCESSFUL, ccp("R2124-3", "R2124-5"), reads());
        }

        @Override
        Finding<List<FormalProcedure>> examineFormal(Purchase purchase, Law law) {
            if (!purchase.has(Circumstance.ONLY_IRREGULAR_OR_UNACCEPTABLE_TENDERS)) {
                return silent("Aucun appel d’offres aux offres toutes irrégulières ou inacceptables n’est déclaré.");
            }
            return purchase.has(Circumstance.CONDITIONS_SUBSTANTIALLY_CHANGED)
                    ? silent(
                            "Les conditions initiales sont substantiellement modifiées : il faut un nouvel appel d’offres.")
                    : opens(
                            "Toutes les offres étaient irrégulières ou inacceptables et les conditions ne changent pas : négociation et dialogue sont ouverts, sans nouvel avis si n’y participent que les soumissionnaires conformes.",
                            FormalProcedure.NEGOTIATED,
                            FormalProcedure.COMPETITIVE_DIALOGUE);
        }
    }

    /** The design of a new building is chosen by contest, save below a figure of their own for local contracting authorities. */
    static final class DesignContest extends FormalProcedureRule {

        private static final FigureId LOCAL = FigureId.of("threshold.contest.local");

        DesignContest() {
            super(CONTEST, ccp("R2172-2"), reads(LOCAL));
        }

        @Override
        public Set<String> setsAside() {
            return Set.of(FREE_CHOICE, ENTITY_NEGOTIATION, ENTITY_DIALOGUE, OBJECT, UNSUCCESSFUL);
        }

        @Override
        Finding<List<FormalProcedure>> examineFormal(Purchase purchase, Law law) {
            if (!purchase.designOfNewBuilding()) {
                return silent("Ce n’est pas la maîtrise d’œuvre d’un bâtiment neuf.");
            }
            var threshold = law.find(LOCAL);
            if (threshold.isEmpty() || !purchase.allAre(BuyerCategory.LOCAL_AUTHORITY)) {
                return opens(
                        "La maîtrise d’œuvre d’un bâtiment neuf, à partir du seuil de procédure formalisée, se choisit par concours.",
                        FormalProcedure.DESIGN_CONTEST);
            }
            var compared = compared(purchase.value(), threshold.get());
            return threshold.get().reachedBy(purchase.value())
                    ? opens(
                            compared.and(" : la maîtrise d’œuvre d’un bâtiment neuf se choisit par concours."),
                            FormalProcedure.DESIGN_CONTEST)
                    : silent(compared.and(" : le concours n’est pas obligatoire ; il reste possible."));
        }
    }
}
