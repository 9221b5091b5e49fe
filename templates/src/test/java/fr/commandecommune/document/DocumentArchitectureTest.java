package fr.commandecommune.document;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.commandecommune", importOptions = ImportOption.DoNotIncludeTests.class)
class DocumentArchitectureTest {

    @ArchTest
    static final ArchRule aDocumentKnowsNeitherItsSourceNorItsLooks = noClasses()
            .that()
            .resideInAPackage("fr.commandecommune.document")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.commandecommune.document.*..", "org.openpdf..", "org.apache..", "org.commonmark..");

    @ArchTest
    static final ArchRule onlyThePageKnowsOpenPdf = noClasses()
            .that()
            .resideOutsideOfPackage("fr.commandecommune.document.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openpdf..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule onlyTheSourceKnowsMarkdown = noClasses()
            .that()
            .resideOutsideOfPackage("fr.commandecommune.document.template")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule noDocumentReadsTheClock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
