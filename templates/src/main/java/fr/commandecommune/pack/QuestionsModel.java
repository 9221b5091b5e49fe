package fr.commandecommune.pack;

import fr.commandecommune.document.Table;
import fr.commandecommune.document.template.Fact;
import org.jspecify.annotations.Nullable;

/** What the register of questions and answers prints: its rules, and rows to fill in. */
record QuestionsModel(
        @Nullable @Fact(Gaps.QUESTIONS_UNTIL) String questionsUntil,
        @Nullable @Fact(Gaps.ANSWERS_UNTIL) String answersUntil,
        Table register) {}
