package fr.commandecommune.audit;

import fr.commandecommune.audit.Reading.Anomaly;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns a record as published into a contract, or says what is wrong with it. */
final class ContractReading {

    private static final List<Field> NEEDED =
            List.of(Field.BUYER, Field.AMOUNT, Field.DATE, Field.PROCEDURE, Field.OBJECT, Field.NATURE);

    /** What also decides the verdict, or which record counts: may be left out, not said twice differently. */
    private static final List<Field> DECIDING = List.of(
            Field.CPV,
            Field.FRAMEWORK,
            Field.INNOVATIVE,
            Field.PUBLISHED,
            Field.CURRENT,
            Field.MODIFICATION,
            Field.MODIFIED_AMOUNT);

    private static final Set<String> YES = Set.of("true", "oui", "vrai", "1");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]");
    private static final Pattern ROUNDED = Pattern.compile("\\d+(?:[.,]\\d*)?[eE][+-]?\\d+");
    private static final int LONGEST_NUMBER = 200;

    private ContractReading() {}

    static Reading of(PublishedRecord published) {
        if (published.unreadable().isPresent()) {
            return anomaly(
                    published,
                    "enregistrement",
                    published.unreadable().get(),
                    "L’enregistrement ne peut pas être lu ; il faut un marché, avec chaque valeur à sa place.");
        }
        if (published.concession()) {
            return new Reading.Concession();
        }
        try {
            return new Reading.Legible(contract(published));
        } catch (UnreadableField wrong) {
            return anomaly(published, wrong.field(), wrong.found(), wrong.sentence());
        }
    }

    private static Contract contract(PublishedRecord published) throws UnreadableField {
        var idField = published.get(Field.ID).isPresent() ? Field.ID : Field.UID;
        if (published.fault(Field.ID).isPresent() || published.get(idField).isEmpty()) {
            throw new UnreadableField(
                    "id",
                    published.fault(Field.ID).orElse(""),
                    "Il faut le numéro du marché, propre à chaque marché de l’acheteur.");
        }
        for (var field : NEEDED) {
            requireOne(published, field);
        }
        for (var field : DECIDING) {
            if (published.get(field).isPresent()) {
                requireOne(published, field);
            }
        }
        var precedence = Precedence.of(published);
        return new Contract(
                brief(published.said(idField), "id"),
                buyer(published.said(Field.BUYER)),
                ResultTable.brief(published.said(Field.BUYER_NAME)),
                ResultTable.brief(published.said(Field.OBJECT)),
                PublishedFigures.amount(published.said(Field.AMOUNT)),
                PublishedFigures.date(published.said(Field.DATE)),
                procedure(published.said(Field.PROCEDURE)),
                ResultTable.brief(published.said(Field.NATURE)),
                ResultTable.brief(published.said(Field.CPV)),
                ResultTable.brief(published.said(Field.FRAMEWORK)),
                yes(published.said(Field.INNOVATIVE)),
                precedence.value(),
                precedence.modification() > 0
                        && published.get(Field.MODIFIED_AMOUNT).isEmpty());
    }

    private static void requireOne(PublishedRecord published, Field field) throws UnreadableField {
        var fault = published.fault(field);
        if (fault.isPresent()) {
            throw new UnreadableField(field.label(), fault.get(), "Il faut une seule valeur, un texte ou un nombre.");
        }
    }

    private static String buyer(String said) throws UnreadableField {
        var number = SPACES.matcher(said).replaceAll("");
        if (number.isEmpty()) {
            throw new UnreadableField(Field.BUYER.label(), said, "Il faut le numéro SIRET de l’acheteur.");
        }
        if (ROUNDED.matcher(number).matches()) {
            throw new UnreadableField(
                    Field.BUYER.label(),
                    said,
                    "Un tableur a arrondi le numéro SIRET de l’acheteur ; il faut ses quatorze chiffres.");
        }
        return brief(number, Field.BUYER.label());
    }

    private static String procedure(String said) throws UnreadableField {
        if (said.isEmpty()) {
            throw new UnreadableField(Field.PROCEDURE.label(), said, "Il faut la procédure de passation.");
        }
        return ResultTable.brief(said);
    }

    private static String brief(String said, String field) throws UnreadableField {
        if (said.length() > LONGEST_NUMBER) {
            throw new UnreadableField(field, said, "Il faut un numéro, pas un texte.");
        }
        return said;
    }

    static boolean yes(String said) {
        return YES.contains(Field.plain(said));
    }

    private static Anomaly anomaly(PublishedRecord published, String field, String found, String message) {
        var id = published.get(Field.ID).orElse(published.said(Field.UID));
        return new Anomaly(published.position(), id, published.said(Field.BUYER), field, found, message);
    }
}
