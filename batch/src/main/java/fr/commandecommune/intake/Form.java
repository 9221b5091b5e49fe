package fr.commandecommune.intake;

import fr.commandecommune.intake.Heading.Role;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.Spelling;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines above a table, or a sheet without one: who answers ({@code Commune : Redon}), and whether it ticked that it needs nothing. */
final class Form {

    private static final Set<String> NIL = Set.of(
            "neant",
            "etat neant",
            "retour neant",
            "reponse neant",
            "aucun besoin",
            "pas de besoin",
            "sans besoin",
            "nous n avons aucun besoin",
            "la commune n a aucun besoin",
            "la collectivite n a aucun besoin",
            "aucun besoin pour cette campagne",
            "pas de besoin pour cette campagne",
            "aucun besoin cette annee");
    private static final Set<String> RETURN_OF = Set.of(
            "retour de la",
            "retour de",
            "reponse de la",
            "reponse de",
            "retour",
            "reponse",
            "nom de la",
            "besoins de la",
            "besoins de");

    /** {@code PAP-2027}, and no sentence about a campaign. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}0-9]+(-[\\p{L}0-9]+)+");

    private final Knowledge known;
    private Optional<Member> member = Optional.empty();
    private Optional<Tick> tick = Optional.empty();
    private Optional<String> otherCampaign = Optional.empty();

    Form(Knowledge known) {
        this.known = known;
    }

    /** Where the box "néant" was ticked. */
    record Tick(int line, String typed) {}

    /** The member that the form names after a label. */
    Optional<Member> member() {
        return member;
    }

    /** The code of a campaign that the form says it is of, when that is another one. */
    Optional<String> otherCampaign() {
        return otherCampaign;
    }

    Optional<Tick> tick() {
        return tick;
    }

    boolean isNilReturn() {
        return member.isPresent() && tick.isPresent();
    }

    static boolean isNil(String text) {
        return NIL.contains(Spelling.plain(text));
    }

    void add(Row row) {
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.at(i);
            if (!cell.isEmpty()) {
                addCell(row, i, cell.text());
            }
        }
    }

    private void addCell(Row row, int column, String text) {
        var colon = text.indexOf(':');
        var label = colon < 0 ? text : text.substring(0, colon);
        var value = colon < 0 || colon == text.length() - 1
                ? next(row, column)
                : Spelling.trimmed(text.substring(colon + 1));
        if (Spelling.plain(label).equals("campagne") && CODE.matcher(value).matches()) {
            otherCampaign = Optional.of(value).filter(code -> !code.equalsIgnoreCase(known.campaign()));
        } else if (startsTicked(text)) {
            tick = Optional.of(new Tick(row.number(), text));
        } else if (isNil(label)) {
            if (isTicked(value) || (colon < 0 && isTicked(row.text(column - 1)))) {
                tick = Optional.of(new Tick(row.number(), text));
            }
        } else if (member.isEmpty()
                && namesTheMember(label)
                && Identity.of(known, new Column(column, ""), value) instanceof Identity.Who.Known who) {
            member = Optional.of(who.member());
        }
    }

    private static boolean namesTheMember(String label) {
        var plain = Spelling.plain(label);
        for (var opening : RETURN_OF) {
            if (plain.startsWith(opening + " ")) {
                plain = plain.substring(opening.length() + 1);
            }
        }
        var role = Heading.of(plain).role();
        return role == Role.MEMBER_NAME || role == Role.MEMBER_NUMBER;
    }

    /** A box drawn in the same cell as its label: {@code ☒ Néant}, {@code [x] Aucun besoin}. */
    private static boolean startsTicked(String text) {
        var box = text.startsWith("[") || text.startsWith("(") ? text.indexOf(text.startsWith("[") ? ']' : ')') : 0;
        if (box < 0 || text.length() < 3) {
            return false;
        }
        var mark = box == 0 ? text.substring(0, 1) : Spelling.trimmed(text.substring(1, box));
        var drawn = box > 0 || !Character.isLetterOrDigit(text.charAt(0));
        return drawn && isTicked(mark) && isNil(text.substring(box + 1));
    }

    private static boolean isTicked(String value) {
        return !value.isEmpty() && !isNil(value) && MatrixCells.isTicked(new Cell(Cell.Kind.TEXT, value));
    }

    private static String next(Row row, int column) {
        for (var i = column + 1; i < row.cells().size(); i++) {
            if (!row.at(i).isEmpty()) {
                return row.text(i);
            }
        }
        return "";
    }
}
