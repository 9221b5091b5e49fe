package fr.commandecommune.question;

import fr.commandecommune.need.Distance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An object of a question, read field by field; what is wrong is refused with its path from the question. */
final class Fields {

    private static final String DATE = "une date au format AAAA-MM-JJ, par exemple 2026-11-23";
    private static final String AMOUNT = "un montant en euros, par exemple \"1250.00\"";
    private static final String LIST = "une liste, entre crochets";
    private static final String SIGNED_AMOUNT = "un montant en euros, par exemple \"1250.00\" ou \"-300.00\"";
    private static final String YES_OR_NO = "true ou false";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LONGEST_TEXT = 500;
    /** A name is taken for another where one letter in three at most differs. */
    private static final int LETTERS_A_SLIP = 3;

    private final String path;
    private final Map<?, ?> content;

    private Fields(String path, Map<?, ?> content) {
        this.path = path;
        this.content = content;
    }

    static Fields of(Map<?, ?> question) {
        return new Fields("", question);
    }

    /** Refuses every field that is not one of these. */
    Fields only(String... names) {
        var known = Set.of(names);
        for (var entry : content.entrySet()) {
            var name = String.valueOf(entry.getKey());
            if (!known.contains(name)) {
                throw new Refused(
                        at(name),
                        entry.getValue(),
                        "Champ inconnu" + nearest(name, names) + ". Champs possibles : "
                                + Arrays.stream(names).sorted().collect(Collectors.joining(", ")) + ".");
            }
        }
        return this;
    }

    Refused refused(String name, String message) {
        return new Refused(at(name), content.get(name), message);
    }

    Refused refusedItem(String name, int index, String message) {
        var items = items(name, LIST);
        return new Refused(at(name) + "[" + index + "]", items.get(index), message);
    }

    /** Whether the field is there, be it null. */
    boolean has(String name) {
        return content.containsKey(name);
    }

    /** Whether the field is there and not null. */
    boolean given(String name) {
        return content.get(name) != null;
    }

    String text(String name, String wanted) {
        return required(name, wanted, text(at(name), content.get(name), wanted));
    }

    @Nullable
    String optionalText(String name, String wanted) {
        return text(at(name), content.get(name), wanted);
    }

    /** Free words, which the rules do not read. */
    @Nullable
    String optionalTitle(String name) {
        var value = content.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw refused(name, "Il faut un texte.");
    }

    List<String> texts(String name, String wanted) {
        var texts = new ArrayList<String>();
        var items = items(name, LIST);
        for (int i = 0; i < items.size(); i++) {
            var where = at(name) + "[" + i + "]";
            var text = text(where, items.get(i), wanted);
            if (text == null) {
                throw new Refused(where, null, "Il faut " + wanted + ".");
            }
            texts.add(text);
        }
        return texts;
    }

    LocalDate date(String name) {
        return required(name, DATE, optionalDate(name));
    }

    @Nullable
    LocalDate optionalDate(String name) {
        var text = optionalText(name, DATE);
        if (text == null) {
            return null;
        }
        if (!DAY.matcher(text).matches()) {
            throw refused(name, "Il faut " + DATE + ".");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refused(name, "Cette date n’existe pas dans le calendrier ; il faut " + DATE + ".");
        }
    }

    BigDecimal amount(String name) {
        return required(name, AMOUNT, optionalAmount(name));
    }

    @Nullable
    BigDecimal optionalAmount(String name) {
        return decimal(name, AMOUNT);
    }

    /** An amount above zero. */
    BigDecimal amountAboveZero(String name) {
        var amount = amount(name);
        if (amount.signum() == 0) {
            throw refused(name, "Il faut un montant supérieur à zéro.");
        }
        return amount;
    }

    /** An amount that may be negative. */
    BigDecimal signedAmount(String name) {
        return signed(at(name), required(name, SIGNED_AMOUNT, content.get(name)));
    }

    /** Amounts that may be negative; the list has to be there, be it empty. */
    List<BigDecimal> signedAmounts(String name) {
        required(name, "une liste de montants, vide s’il n’y en a pas", content.get(name));
        var items = items(name, "une liste de montants");
        var amounts = new ArrayList<BigDecimal>();
        for (int i = 0; i < items.size(); i++) {
            amounts.add(signed(at(name) + "[" + i + "]", items.get(i)));
        }
        return amounts;
    }

    /** Amounts above zero, at least one. */
    List<BigDecimal> amountsAboveZero(String name) {
        var amounts = signedAmounts(name);
        if (amounts.isEmpty()) {
            throw refused(name, "Il en faut au moins un.");
        }
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).signum() <= 0) {
                throw refusedItem(name, i, "Il faut un montant supérieur à zéro.");
            }
        }
        return amounts;
    }

    /** A decimal from one bound to the other, both allowed. */
    BigDecimal decimalBetween(String name, BigDecimal least, BigDecimal most) {
        var wanted = "un nombre entre " + least.toPlainString() + " et " + most.toPlainString();
        var decimal = required(name, wanted, decimal(name, wanted));
        if (decimal.compareTo(least) < 0 || decimal.compareTo(most) > 0) {
            throw refused(name, "Il faut " + wanted + ".");
        }
        return decimal;
    }

    boolean requiredFlag(String name) {
        return required(name, YES_OR_NO, optionalFlag(name));
    }

    @Nullable
    BigDecimal optionalPercentage(String name) {
        var wanted = "un pourcentage entre 0 et 100, par exemple \"20\"";
        var rate = decimal(name, wanted);
        if (rate != null && rate.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw refused(name, "Il faut " + wanted + ".");
        }
        return rate;
    }

    int count(String name, int least, int most) {
        var count = optionalCount(name, least, most);
        return count == null ? required(name, wantedCount(least, most), null) : count;
    }

    @Nullable
    Integer optionalCount(String name, int least, int most) {
        var value = content.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal number
                && Decimals.isShort(number)
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
            return number.intValueExact();
        }
        throw refused(name, "Il faut " + wantedCount(least, most) + ".");
    }

    boolean flag(String name, boolean otherwise) {
        var flag = optionalFlag(name);
        return flag == null ? otherwise : flag;
    }

    @Nullable
    Boolean optionalFlag(String name) {
        var value = content.get(name);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        throw refused(name, "Il faut " + YES_OR_NO + ".");
    }

    <E extends Enum<E>> E code(String name, Class<E> codes) {
        return required(name, wantedCode(codes), optionalCode(name, codes));
    }

    <E extends Enum<E>> @Nullable E optionalCode(String name, Class<E> codes) {
        var text = optionalText(name, wantedCode(codes));
        return text == null ? null : code(at(name), text, codes);
    }

    <E extends Enum<E>> List<E> codes(String name, Class<E> codes) {
        var texts = texts(name, wantedCode(codes));
        var read = new ArrayList<E>();
        for (int i = 0; i < texts.size(); i++) {
            read.add(code(at(name) + "[" + i + "]", texts.get(i), codes));
        }
        return read;
    }

    /** The object of that name. */
    Fields object(String name, String wanted) {
        return required(name, wanted, optionalObject(name, wanted));
    }

    @Nullable
    Fields optionalObject(String name, String wanted) {
        var value = content.get(name);
        return value == null ? null : object(at(name), value, wanted);
    }

    /** The objects of a list; an absent list is empty. */
    List<Fields> objects(String name, String wanted) {
        var objects = new ArrayList<Fields>();
        var items = items(name, LIST);
        for (int i = 0; i < items.size(); i++) {
            objects.add(object(at(name) + "[" + i + "]", items.get(i), wanted));
        }
        return objects;
    }

    /** The objects of a list that has at least one. */
    List<Fields> someObjects(String name, String wanted) {
        required(name, "une liste d’au moins un objet", content.get(name));
        var objects = objects(name, wanted);
        if (objects.isEmpty()) {
            throw refused(name, "Il en faut au moins un : " + wanted + ".");
        }
        return objects;
    }

    private String at(String name) {
        var shown = name.length() <= LONGEST_TEXT ? name : name.substring(0, LONGEST_TEXT) + "…";
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /** The known name that was most likely meant, where one is close. */
    private static String nearest(String name, String... names) {
        return Arrays.stream(names)
                .filter(known -> Distance.between(lower(known), lower(name)) <= known.length() / LETTERS_A_SLIP)
                .min(Comparator.comparingInt(known -> Distance.between(lower(known), lower(name))))
                .map(known -> " ; il s’agit sans doute de « " + known + " »")
                .orElse("");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private <T> T required(String name, String wanted, @Nullable T value) {
        if (value == null) {
            throw new Refused(at(name), null, "Champ attendu : " + wanted + ".");
        }
        return value;
    }

    private List<?> items(String name, String wanted) {
        var value = content.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> items) {
            return items;
        }
        throw refused(name, "Il faut " + wanted + ".");
    }

    private @Nullable BigDecimal decimal(String name, String wanted) {
        var value = content.get(name);
        if (value == null) {
            return null;
        }
        var decimal = Decimals.read(value);
        if (decimal == null) {
            throw refused(name, Decimals.isOutsized(value) ? Decimals.OUTSIZED : "Il faut " + wanted + ".");
        }
        if (decimal.signum() < 0) {
            throw refused(name, "Une valeur négative n’est pas admise ; il faut " + wanted + ".");
        }
        return decimal;
    }

    private static BigDecimal signed(String where, @Nullable Object value) {
        var amount = value == null ? null : Decimals.read(value);
        if (amount == null) {
            throw new Refused(where, value, "Il faut " + SIGNED_AMOUNT + ".");
        }
        return amount;
    }

    private static Fields object(String where, @Nullable Object value, String wanted) {
        if (value instanceof Map<?, ?> content) {
            return new Fields(where, content);
        }
        throw new Refused(where, value, "Il faut un objet : " + wanted + ".");
    }

    private static @Nullable String text(String where, @Nullable Object value, String wanted) {
        if (value == null) {
            return null;
        }
        if (value instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT) {
            return text;
        }
        throw new Refused(where, value, "Il faut " + wanted + ".");
    }

    private static <E extends Enum<E>> E code(String where, String text, Class<E> codes) {
        for (var code : codes.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        throw new Refused(where, text, "Code inconnu ; il faut " + wantedCode(codes) + ".");
    }

    private static <E extends Enum<E>> String wantedCode(Class<E> codes) {
        return "un de ces codes : "
                + Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String wantedCount(int least, int most) {
        return "un nombre entier entre " + least + " et " + most;
    }
}
