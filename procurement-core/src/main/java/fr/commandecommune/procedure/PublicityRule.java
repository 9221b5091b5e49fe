package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Wording;
import java.util.List;
import java.util.Set;

/** A rule that says the least publicity of a purchase whose procedure is known. */
abstract class PublicityRule extends Rule<PublicityRule.Announced, Publicity> {

    static final String FREE = "PUB-020";
    static final String NATIONAL = "PUB-030";
    private static final FigureId THRESHOLD = FigureId.of("threshold.publicity");

    /** The purchase and its procedure. */
    record Announced(Purchase purchase, Procedure procedure) {}

    PublicityRule(String id, List<Citation> basis, Set<FigureId> figures) {
        super(id, basis, figures);
    }

    static Finding<Publicity> concludes(Publicity publicity, String text) {
        return Finding.concludes(publicity, text);
    }

    static Finding<Publicity> concludes(Publicity publicity, Wording wording) {
        return Finding.concludes(publicity, wording);
    }

    static List<PublicityRule> all() {
        return List.of(
                new NoPublicity(),
                new FreePublicity(),
                new NationalPublicity(),
                new EuropeanPublicity(),
                new FreeSocialPublicity(),
                new EuropeanSocialPublicity());
    }

    /** A contract passed without publicity has none. */
    static final class NoPublicity extends PublicityRule {

        NoPublicity() {
            super("PUB-010", ccp("L2122-1"), reads());
        }

        @Override
        public Finding<Publicity> examine(Announced announced, Law law) {
            return announced.procedure() == Procedure.NO_PUBLICITY
                    ? concludes(Publicity.NONE, "Le marché est passé sans publicité préalable.")
                    : silent("La procédure comporte une publicité.");
        }
    }

    /** Below the publicity threshold, the buyer chooses freely a publicity that suits the purchase. */
    static final class FreePublicity extends PublicityRule {

        FreePublicity() {
            super(FREE, ccp("R2131-12"), reads(THRESHOLD));
        }

        @Override
        public Finding<Publicity> examine(Announced announced, Law law) {
            if (announced.procedure() != Procedure.ADAPTED) {
                return silent("La procédure n’est pas adaptée.");
            }
            var threshold = law.figure(THRESHOLD);
            var compared = compared(announced.purchase().value(), threshold);
            return threshold.reachedBy(announced.purchase().value())
                    ? silent(compared.and(", seuil de la publicité nationale."))
                    : concludes(Publicity.FREE, compared.and(" : la publicité est libre et adaptée à l’achat."));
        }
    }

    /** From the publicity threshold, an adapted procedure is announced in the BOAMP or in a legal gazette. */
    static final class NationalPublicity extends PublicityRule {

        NationalPublicity() {
            super(NATIONAL, ccp("R2131-12"), reads(THRESHOLD));
        }

        @Override
        public Finding<Publicity> examine(Announced announced, Law law) {
            if (announced.procedure() != Procedure.ADAPTED) {
                return silent("La procédure n’est pas adaptée.");
            }
            var threshold = law.figure(THRESHOLD);
            var compared = compared(announced.purchase().value(), threshold);
            return threshold.reachedBy(announced.purchase().value())
                    ? concludes(
                            Publicity.BOAMP_OR_JAL,
                            compared.and(" : un avis paraît au BOAMP ou dans un journal d’annonces légales."))
                    : silent(compared.and(", seuil de la publicité nationale."));
        }
    }

    /** A formal procedure is announced in the BOAMP and in the Official Journal of the Union. */
    static final class EuropeanPublicity extends PublicityRule {

        EuropeanPublicity() {
            super("PUB-040", ccp("R2131-16", "R2131-17", "R2131-20"), reads());
        }

        @Override
        public Finding<Publicity> examine(Announced announced, Law law) {
            return announced.procedure() == Procedure.FORMAL
                    ? concludes(
                            Publicity.BOAMP_AND_JOUE,
                            "La procédure est formalisée : l’avis paraît au Journal officiel de l’Union européenne et au BOAMP, sans en dire plus ni paraître plus tôt en France.")
                    : silent("La procédure n’est pas formalisée.");
        }
    }

    /** Social and other specific services below their own threshold have a publicity that suits the purchase. */
    static final class FreeSocialPublicity extends PublicityRule {

        FreeSocialPublicity() {
            super("PUB-050", ccp("R2131-14"), SocialNoticeThreshold.FIGURES);
        }

        @Override
        public Set<String> setsAside() {
            return Set.of(FREE, NATIONAL);
        }

        @Override
        public Finding<Publicity> examine(Announced announced, Law law) {
            if (announced.procedure() != Procedure.ADAPTED
                    || !announced.purchase().socialServices()) {
                return silent("Ce ne sont pas des services sociaux ou spécifiques en procédure adaptée.");
            }
            var threshold = SocialNoticeThreshold.of(announced.purchase(), law);
            var compared = compared(announced.purchase().value(), threshold);
            return threshold.reachedBy(announced.purchase().value())
                    ? silent(compared.and(", seuil de l’avis européen."))
                    : concludes(Publicity.FREE, compared.and(" : la publicité est adaptée à ces services."));
        }
    }

    /** From their own threshold, social and other specific services are announced in the Official Journal of the Union. */
    static final class EuropeanSocialPublicity extends PublicityRule {

        EuropeanSocialPublicity() {
            super("PUB-060", ccp("R2131-15", "R2131-7"), SocialNoticeThreshold.FIGURES);
        }

        @Override
        public Set<String> setsAside() {
            return Set.of(FREE, NATIONAL);
        }

        @Override
        public Finding<Publicity> examine(Announced announced, Law law) {
            if (announced.procedure() != Procedure.ADAPTED
                    || !announced.purchase().socialServices()) {
                return silent("Ce ne sont pas des services sociaux ou spécifiques en procédure adaptée.");
            }
            var threshold = SocialNoticeThreshold.of(announced.purchase(), law);
            var compared = compared(announced.purchase().value(), threshold);
            return threshold.reachedBy(announced.purchase().value())
                    ? concludes(
                            Publicity.JOUE,
                            compared.and(
                                    " : un avis de marché ou de préinformation paraît au Journal officiel de l’Union européenne."))
                    : silent(compared.and(", seuil de l’avis européen."));
        }
    }
}
