package fr.commandecommune.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the house holds to, whatever screen is built here. */
@AnalyzeClasses(packages = "fr.commandecommune", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("fr.commandecommune.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingBelowKnowsTheScreens = noClasses()
            .that()
            .resideOutsideOfPackage("fr.commandecommune.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.commandecommune.web..");
}
