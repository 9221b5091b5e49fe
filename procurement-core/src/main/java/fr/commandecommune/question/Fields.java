package fr.commandecommune.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a question, read field by field; what is wrong is refused with its path from the question. */
final class Fields {

    private static final String LIST = "une liste, entre crochets";
    private static final int LONGEST_NAME = 500;

    private final String path;
    private final Map<?, ?> content;

    Fields(String path, Map<?, ?> content) {
        this.path = path;
        this.content = content;
    }

    static Fields of(Map<?, ?> question) {
        return new Fields("", question);
    }

    /** Refuses every field that is not one of these. */
    Fields only(String... names) {
        for (var key : content.keySet()) {
            var name = String.valueOf(key);
            if (!FieldNames.hold(name, names)) {
                throw field(name).refused(FieldNames.unknown(name, names));
            }
        }
        return this;
    }

    private Field field(String name) {
        var shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
        return new Field(path.isEmpty() ? shown : path + "." + shown, content.get(name));
    }

    Refused refused(String name, String message) {
        return field(name).refused(message);
    }

    Refused refusedItem(String name, int index, String message) {
        return field(name).items(LIST).get(index).refused(message);
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
        return field(name).requiredText(wanted);
    }

    /** Free words, which the rules do not read. */
    @Nullable
    String optionalTitle(String name) {
        return field(name).title();
    }

    List<String> texts(String name, String wanted) {
        var texts = new ArrayList<String>();
        for (var item : field(name).items(LIST)) {
            texts.add(present(item, wanted).requiredText(wanted));
        }
        return texts;
    }

    LocalDate date(String name) {
        return field(name).requiredDate();
    }

    @Nullable
    LocalDate optionalDate(String name) {
        return field(name).date();
    }

    BigDecimal amount(String name) {
        return Numbers.requiredAmount(field(name));
    }

    @Nullable
    BigDecimal optionalAmount(String name) {
        return Numbers.amount(field(name));
    }

    BigDecimal amountAboveZero(String name) {
        return Numbers.amountAboveZero(field(name));
    }

    /** An amount that may be negative. */
    BigDecimal signedAmount(String name) {
        return Numbers.signedAmount(field(name));
    }

    /** Amounts that may be negative; the list has to be there, be it empty. */
    List<BigDecimal> signedAmounts(String name) {
        return Numbers.signedAmounts(field(name));
    }

    /** Amounts above zero, at least one. */
    List<BigDecimal> amountsAboveZero(String name) {
        return Numbers.amountsAboveZero(field(name));
    }

    /** A decimal from one bound to the other, both allowed. */
    BigDecimal decimalBetween(String name, BigDecimal least, BigDecimal most) {
        return Numbers.between(field(name), least, most);
    }

    @Nullable
    BigDecimal optionalPercentage(String name) {
        return Numbers.percentage(field(name));
    }

    int count(String name, int least, int most) {
        return Numbers.requiredCount(field(name), least, most);
    }

    @Nullable
    Integer optionalCount(String name, int least, int most) {
        return Numbers.count(field(name), least, most);
    }

    boolean requiredFlag(String name) {
        return field(name).requiredFlag();
    }

    boolean flag(String name, boolean otherwise) {
        var flag = optionalFlag(name);
        return flag == null ? otherwise : flag;
    }

    @Nullable
    Boolean optionalFlag(String name) {
        return field(name).flag();
    }

    <E extends Enum<E>> E code(String name, Class<E> codes) {
        return field(name).requiredCode(codes);
    }

    <E extends Enum<E>> @Nullable E optionalCode(String name, Class<E> codes) {
        return field(name).code(codes);
    }

    <E extends Enum<E>> List<E> codes(String name, Class<E> codes) {
        var read = new ArrayList<E>();
        for (var item : field(name).items(LIST)) {
            read.add(item.requiredCode(codes));
        }
        return read;
    }

    /** The object of that name. */
    Fields object(String name, String wanted) {
        return field(name).required(wanted).object(wanted);
    }

    @Nullable
    Fields optionalObject(String name, String wanted) {
        return given(name) ? field(name).object(wanted) : null;
    }

    /** The objects of a list; an absent list is empty. */
    List<Fields> objects(String name, String wanted) {
        var objects = new ArrayList<Fields>();
        for (var item : field(name).items(LIST)) {
            objects.add(item.object(wanted));
        }
        return objects;
    }

    /** The objects of a list that has at least one. */
    List<Fields> someObjects(String name, String wanted) {
        field(name).required("une liste d’au moins un objet");
        var objects = objects(name, wanted);
        if (objects.isEmpty()) {
            throw refused(name, "Il en faut au moins un : " + wanted + ".");
        }
        return objects;
    }

    private static Field present(Field item, String wanted) {
        if (!item.isGiven()) {
            throw item.unlike(wanted);
        }
        return item;
    }
}
