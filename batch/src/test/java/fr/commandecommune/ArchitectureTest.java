package fr.commandecommune;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/** What the house holds to, whatever job is built here. */
@AnalyzeClasses(packages = "fr.commandecommune", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("fr.commandecommune.(*)..").should().beFreeOfCycles();

    /** Tasklet or chunk: without one, a step runs outside any database transaction and nothing says so. */
    @ArchTest
    static final ArchRule everyBatchStepHasItsTransactionManager =
            codeUnits().that(buildSteps()).should(nameTheTransactionManagerOfEach());

    private static DescribedPredicate<JavaCodeUnit> buildSteps() {
        return DescribedPredicate.describe("build steps", method -> stepsBuiltIn(method) > 0);
    }

    private static ArchCondition<JavaCodeUnit> nameTheTransactionManagerOfEach() {
        return new ArchCondition<>("name the transaction manager of each") {
            @Override
            public void check(JavaCodeUnit method, ConditionEvents events) {
                var built = stepsBuiltIn(method);
                var named = method.getMethodCallsFromSelf().stream()
                        .filter(ArchitectureTest::namesTransactionManager)
                        .count();
                events.add(new SimpleConditionEvent(
                        method,
                        named >= built,
                        "%s builds %d step(s) and names %d transaction manager(s)"
                                .formatted(method.getFullName(), built, named)));
            }
        };
    }

    private static long stepsBuiltIn(JavaCodeUnit method) {
        return method.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isAssignableTo(StepBuilder.class))
                .filter(call -> Set.of("tasklet", "chunk").contains(call.getName()))
                .count();
    }

    private static boolean namesTransactionManager(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().startsWith("org.springframework.batch.core.step.builder")
                && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isAssignableTo(PlatformTransactionManager.class));
    }
}
