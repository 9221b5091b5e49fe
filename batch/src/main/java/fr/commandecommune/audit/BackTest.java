package fr.commandecommune.audit;

import fr.commandecommune.document.template.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says of a contract whether the law explains its procedure: never more than the data allow. */
final class BackTest {

    /** A consultation begins before its contract is notified, by an unknown time: the law of this long before is tried too. */
    private static final int MONTHS_BEFORE = 6;

    private static final int MOST_CASES_TOLD = 4;

    private BackTest() {}

    static Finding of(Contract contract) {
        return outOfReach(contract)
                .orElseGet(() -> DeclaredProcedure.of(contract.procedure())
                        .map(declared -> compared(contract, declared))
                        .orElseGet(() -> doubt("La procédure « %s » n’est d’aucune version du schéma."
                                .formatted(contract.procedure()))));
    }

    /** What the thresholds do not judge. */
    private static Optional<Finding> outOfReach(Contract contract) {
        var nature = Field.plain(contract.nature());
        if (nature.startsWith("marchededefense")) {
            return Optional.of(doubt(
                    "Un marché de défense ou de sécurité suit des règles propres, que le produit n’a pas.", "L1113-1"));
        }
        if (nature.startsWith("marchedepartenariat")) {
            return Optional.of(
                    doubt("Un marché de partenariat suit des règles propres, que le produit n’a pas.", "L1112-1"));
        }
        if (contract.amount().signum() == 0) {
            return Optional.of(doubt("Le montant publié est nul : il n’y a rien à comparer."));
        }
        if (contract.modified()) {
            return Optional.of(
                    doubt(
                            "Seule une modification est publiée : le montant initial, qui décide de la procédure, n’est pas connu."));
        }
        return Optional.empty();
    }

    private static Finding compared(Contract contract, DeclaredProcedure declared) {
        // a tender procedure is open to all buyers for all objects: one hypothesis tells as much as all
        var hypotheses = declared.alwaysOpen() ? Hypothesis.of(contract).subList(0, 1) : Hypothesis.of(contract);
        var findings = hypotheses.stream()
                .map(hypothesis -> twoDays(declared, contract, hypothesis))
                .toList();
        var found = together(hypotheses, findings);
        return found.is(Verdict.INCONSISTENT) && calledOff(contract)
                ? doubt(
                        found.reason()
                                + " Mais c’est un marché subséquent : sa procédure est celle de l’accord-cadre, que ces données ne décrivent pas.",
                        "R2162-7")
                : found;
    }

    /** A contract called off from a framework agreement is not launched anew. */
    private static boolean calledOff(Contract contract) {
        return (!contract.framework().isEmpty() && !contract.framework().equals(contract.id()))
                || Field.plain(contract.nature()).equals("marchesubsequent");
    }

    /** Under the law of the notification and of six months before: one that explains the procedure is enough. */
    private static Finding twoDays(DeclaredProcedure declared, Contract contract, Hypothesis hypothesis) {
        var day = contract.date();
        var before = day.minusMonths(MONTHS_BEFORE);
        var now = LawOfDay.of(declared, contract.amount(), hypothesis, day);
        var then = LawOfDay.of(declared, contract.amount(), hypothesis, before);
        if (now.is(Verdict.CONSISTENT)) {
            return then.is(Verdict.CONSISTENT) ? now : withOneLaw(now, day, "celle de la notification");
        }
        if (then.is(Verdict.CONSISTENT)) {
            return withOneLaw(then, before, "celle de six mois avant la notification");
        }
        return now.is(Verdict.INCONSISTENT) && !then.is(Verdict.INCONSISTENT)
                ? now.as(Verdict.DOUBTFUL, now.reason() + " Six mois avant : " + then.reason())
                : now;
    }

    private static Finding withOneLaw(Finding finding, LocalDate day, String which) {
        return finding.as(
                Verdict.CONSISTENT,
                "%s Cohérent avec le droit d’une seule des deux dates essayées, %s (%s)."
                        .formatted(finding.reason(), which, French.day(day)));
    }

    /** One verdict where all that is possible leads to it; else a doubt that says what it hangs on. */
    private static Finding together(List<Hypothesis> hypotheses, List<Finding> findings) {
        var verdicts = EnumSet.noneOf(Verdict.class);
        findings.forEach(finding -> verdicts.add(finding.verdict()));
        if (verdicts.size() == 1) {
            return findings.getFirst();
        }
        if (!verdicts.contains(Verdict.CONSISTENT) || !verdicts.contains(Verdict.INCONSISTENT)) {
            var doubtful = findings.stream()
                    .filter(finding -> finding.is(Verdict.DOUBTFUL))
                    .findFirst()
                    .orElseThrow();
            return verdicts.contains(Verdict.CONSISTENT) ? hanging(hypotheses, findings, doubtful) : doubtful;
        }
        var against = findings.stream()
                .filter(finding -> finding.is(Verdict.INCONSISTENT))
                .findFirst()
                .orElseThrow();
        return hanging(hypotheses, findings, against);
    }

    private static Finding hanging(List<Hypothesis> hypotheses, List<Finding> findings, Finding against) {
        var articles = new LinkedHashSet<>(against.articles());
        var first = findings.stream()
                .filter(finding -> finding.is(Verdict.CONSISTENT))
                .findFirst()
                .orElseThrow();
        articles.addAll(first.articles());
        return new Finding(
                Verdict.DOUBTFUL, dependence(hypotheses, findings) + " " + against.reason(), new ArrayList<>(articles));
    }

    private static String dependence(List<Hypothesis> hypotheses, List<Finding> findings) {
        var consistent = told(hypotheses, findings, true);
        var others = told(hypotheses, findings, false);
        return consistent.size() + others.size() > MOST_CASES_TOLD
                ? "Cela dépend de l’acheteur et de l’objet, que les données ne disent pas assez."
                : "Cohérent %s, pas %s : les données ne disent pas de quel cas il s’agit."
                        .formatted(String.join(" ou ", consistent), String.join(" ni ", others));
    }

    private static List<String> told(List<Hypothesis> hypotheses, List<Finding> findings, boolean consistent) {
        return IntStream.range(0, findings.size())
                .filter(at -> findings.get(at).is(Verdict.CONSISTENT) == consistent)
                .mapToObj(at -> hypotheses.get(at).told(hypotheses))
                .distinct()
                .toList();
    }

    private static Finding doubt(String reason, String... articles) {
        return new Finding(Verdict.DOUBTFUL, reason, List.of(articles));
    }
}
