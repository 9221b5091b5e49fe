package fr.commandecommune;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** What the house holds to, whatever is built in the core. */
@AnalyzeClasses(packages = "fr.commandecommune", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule coreKnowsNoFramework = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "fr.commandecommune..",
                    "java..",
                    "org.jspecify.annotations..",
                    "jakarta.validation..",
                    "org.snakeyaml.engine..");

    @ArchTest
    static final ArchRule noRuleReadsTheClock = noClasses()
            .should()
            .callMethodWhere(
                    target(nameMatching("now|currentTimeMillis|nanoTime")).and(target(owner(are(readingTheTime())))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the day that counts is the one in the question");

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("fr.commandecommune.(*)..").should().beFreeOfCycles();

    private static DescribedPredicate<JavaClass> readingTheTime() {
        return JavaClass.Predicates.resideInAPackage("java.time..")
                .or(JavaClass.Predicates.type(System.class))
                .as("clocks");
    }
}
