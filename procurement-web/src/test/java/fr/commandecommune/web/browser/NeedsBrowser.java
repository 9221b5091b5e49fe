package fr.commandecommune.web.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that needs Chromium and its driver: passed over, with one line, where they are not installed, unless
 * {@code -Dbrowser.required=true} or {@code BROWSER_REQUIRED=true} makes that a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

    /** Whether the browser is there. */
    final class Condition implements ExecutionCondition {

        private static final AtomicBoolean SAID = new AtomicBoolean();

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browser.installed().isPresent()) {
                return ConditionEvaluationResult.enabled("chromium");
            }
            if (Boolean.getBoolean("browser.required") || Boolean.parseBoolean(System.getenv("BROWSER_REQUIRED"))) {
                throw new IllegalStateException("chromium et chromedriver sont exigés et ne sont pas sur le PATH");
            }
            if (!SAID.getAndSet(true)) {
                System.out.println(
                        "Essais dans un navigateur passés : chromium et chromedriver ne sont pas installés.");
            }
            return ConditionEvaluationResult.disabled("chromium et chromedriver ne sont pas installés");
        }
    }
}
