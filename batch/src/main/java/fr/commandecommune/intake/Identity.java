package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.MemberRegister.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns that say which member a row speaks for. A number decides; a name alone does where there is no number; the two
 * must not disagree.
 *
 * @param declared the member that the form above the table names, for rows that name none
 */
record Identity(List<Column> numbers, Optional<Column> name, Optional<Member> declared, Knowledge known) {

    /** Whom a row speaks for. */
    sealed interface Who {

        /** One member; the sentence tells how its name was understood, when that is to be told. */
        record Known(Member member, Column column, @Nullable String likened) implements Who {}

        record Refused(Column column, Code code, String sentence) implements Who {}
    }

    Who of(Row row) {
        Who.Known found = null;
        for (var column : numbers) {
            if (row.at(column.index()).isEmpty()) {
                continue;
            }
            switch (of(column, row.text(column.index()))) {
                case Who.Refused refused -> {
                    return refused;
                }
                case Who.Known number -> {
                    if (found != null && !found.member().equals(number.member())) {
                        return contradiction(column, row, number.member(), found.member());
                    }
                    found = found == null ? number : found;
                }
            }
        }
        var named = name.filter(column -> !row.at(column.index()).isEmpty());
        if (found == null) {
            return named.isPresent() ? of(named.get(), row.text(named.get().index())) : declaredOrRefused();
        }
        return named.isPresent() ? confirmed(found, named.get(), row) : found;
    }

    /** The member of a typed name or number, as it stands in a column. */
    Who of(Column column, String typed) {
        return of(known, column, typed);
    }

    static Who of(Knowledge known, Column column, String typed) {
        return switch (known.register().find(typed)) {
            case Answer.Found found ->
                new Who.Known(
                        found.member(),
                        column,
                        found.likened()
                                ? French.quoted(typed) + " a été lu comme " + described(found.member())
                                        + ". Rien à faire si c’est bien ce membre."
                                : null);
            case Answer.Unknown unknown ->
                new Who.Refused(
                        column,
                        Code.MEMBRE_INCONNU,
                        French.quoted(typed) + " n’est le nom ni le numéro d’aucun membre du groupement."
                                + advice(unknown.candidates()));
            case Answer.Ambiguous ambiguous ->
                new Who.Refused(
                        column,
                        Code.MEMBRE_AMBIGU,
                        French.quoted(typed) + " peut désigner plusieurs membres." + advice(ambiguous.candidates()));
            case Answer.Lost unused ->
                new Who.Refused(
                        column,
                        Code.IDENTIFIANT_PERDU,
                        French.quoted(typed)
                                + " est un numéro arrondi par le tableur : ses chiffres sont perdus. Mettez"
                                + " la colonne au format texte et écrivez de nouveau le numéro en entier.");
        };
    }

    /** All the columns, numbers first. */
    Column first() {
        return numbers.isEmpty() ? name.orElse(new Column(0, "")) : numbers.getFirst();
    }

    boolean isEmpty() {
        return numbers.isEmpty() && name.isEmpty();
    }

    private Who declaredOrRefused() {
        if (declared.isPresent()) {
            return new Who.Known(declared.get(), name.orElse(first()), null);
        }
        return new Who.Refused(
                name.orElse(first()),
                Code.MEMBRE_INCONNU,
                "la commune manque sur cette ligne. Écrivez le nom ou le SIREN du membre.");
    }

    private Who confirmed(Who.Known number, Column column, Row row) {
        var typed = row.text(column.index());
        var answer = known.register().find(typed);
        if (answer instanceof Answer.Found found) {
            return found.member().equals(number.member())
                    ? number
                    : contradiction(number.column(), row, number.member(), found.member());
        }
        if (answer instanceof Answer.Ambiguous ambiguous
                && ambiguous.candidates().contains(number.member())) {
            return number;
        }
        return new Who.Known(
                number.member(),
                column,
                French.quoted(typed) + " n’est pas le nom exact d’un membre ; le numéro désigne "
                        + described(number.member()) + ". Rien à faire si c’est bien ce membre.");
    }

    private Who contradiction(Column column, Row row, Member number, Member other) {
        return new Who.Refused(
                column,
                Code.MEMBRE_CONTRADICTOIRE,
                French.quoted(row.text(column.index())) + " désigne " + described(number) + ", mais la même ligne"
                        + " désigne aussi " + described(other) + ". Gardez le bon nom et le bon numéro.");
    }

    private static String described(Member member) {
        return member.name() + " (" + member.siren() + ")";
    }

    private static String advice(List<Member> candidates) {
        if (candidates.isEmpty()) {
            return " Écrivez le nom exact ou le SIREN d’un membre.";
        }
        return candidates.stream()
                .map(Identity::described)
                .collect(Collectors.joining(", ", " Écrivez le nom exact ou le SIREN du membre, peut-être ", "."));
    }
}
