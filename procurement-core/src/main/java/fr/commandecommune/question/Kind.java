package fr.commandecommune.question;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One kind of question: it reads its fields, puts the rules to them, and writes the answer. */
interface Kind {

    /** The value of the field {@code question}. */
    String code();

    /** The field that holds the day of the law, which a day without known law is told at. */
    String dayField();

    /** What the answer holds besides {@code id} and {@code question}. */
    Map<String, @Nullable Object> answer(Fields question);
}
