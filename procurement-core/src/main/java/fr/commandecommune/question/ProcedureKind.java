package fr.commandecommune.question;

import fr.commandecommune.procedure.ProcedureRules;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which procedure, which publicity, which duties. */
final class ProcedureKind implements Kind {

    @Override
    public String code() {
        return "PROCEDURE";
    }

    @Override
    public String dayField() {
        return "launchDate";
    }

    @Override
    public Map<String, @Nullable Object> answer(Fields question) {
        return ProcedureAnswerWriter.write(ProcedureRules.answer(ProcedureQuestionReader.read(question)));
    }
}
