package io.tidings.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/// Who may know whom.
class LayersTest {

    private static final String[] OUTSIDE_WORLD = {
        "org.apache.kafka..",
        "io.confluent..",
        "java.net.http..",
        "java.sql..",
        "io.javalin..",
        "io.tidings.schemas..",
        "io.tidings.news.."
    };
    private static final String[] SERVICES = {
        "io.tidings.ingest..", "io.tidings.enrich..", "io.tidings.store..", "io.tidings.console.."
    };

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.tidings");

    @Test
    void shouldKeepTheLibrariesFreeOfKafkaHttpAndSql() {
        noClasses()
                .that()
                .resideInAnyPackage("io.tidings.extract..", "io.tidings.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OUTSIDE_WORLD)
                .check(OURS);
    }

    @Test
    void shouldKeepSchedulingFreeOfKafkaAndHttp() {
        noClasses()
                .that()
                .resideInAPackage("io.tidings.ingest.schedule..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "java.net.http..", "java.sql..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void shouldLetServicesMeetOnlyInTheContract() {
        for (var service : SERVICES) {
            for (var other : SERVICES) {
                if (!service.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(service)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(other)
                            .check(OURS);
                }
            }
        }
    }

    @Test
    void shouldLetNothingButTheCommandLineAndTestsKnowTheEmbeddedPlatform() {
        noClasses()
                .that()
                .resideInAnyPackage(SERVICES)
                .or()
                .resideInAnyPackage("io.tidings.runtime..", "io.tidings.schemas..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.tidings.platform..")
                .check(OURS);
    }

    @Test
    void shouldHaveNoCyclesAmongTheCapabilitiesOfAModule() {
        SlicesRuleDefinition.slices()
                .matching("io.tidings.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }
}
