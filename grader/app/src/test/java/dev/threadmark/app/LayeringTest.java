package dev.threadmark.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The architecture of {@code grader/docs/architecture.md}, kept true. */
class LayeringTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.threadmark");

    @Test
    void seesTheWholeProduct() {
        assertTrue(
                CLASSES.size() > 250,
                "only " + CLASSES.size() + " classes: the other rules would hold of nothing");
    }

    @Test
    void explorerKnowsAsmAlone() {
        noClasses()
                .that()
                .resideInAPackage("dev.threadmark.explorer..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "dev.threadmark.explorer..", "java..", "org.objectweb.asm..")
                .check(CLASSES);
    }

    @Test
    void modulesLookDownOnly() {
        noClasses()
                .that()
                .resideInAPackage("dev.threadmark.kit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.threadmark.worker..", "dev.threadmark.app..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.threadmark.worker..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.threadmark.app..",
                        "tools.jackson..",
                        "com.github.javaparser..",
                        "picocli..")
                .check(CLASSES);
    }

    @Test
    void javaParserStaysInTheRules() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.threadmark.app.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.javaparser..")
                .check(CLASSES);
    }

    @Test
    void jacksonStaysAtTheEdges() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.threadmark.app.pack..",
                        "dev.threadmark.app.report..",
                        "dev.threadmark.app.gate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.threadmark.app.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void reflectionStaysWhereCodeUnderTestIsRun() {
        noClasses()
                .that()
                .resideInAPackage("dev.threadmark.app..")
                .and()
                .doNotHaveFullyQualifiedName("dev.threadmark.app.cli.ExploreCommand")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(CLASSES);
    }

    @Test
    void stagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("dev.threadmark.app.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
