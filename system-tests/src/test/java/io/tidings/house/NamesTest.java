package io.tidings.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// Packages are named by what they can do, and say it in a sentence.
class NamesTest {

    private static final Set<String> SAY_NOTHING =
            Set.of("util", "utils", "common", "impl", "service", "services", "manager", "helper", "helpers", "misc");

    @Test
    void shouldNotNameAPackageAfterNothing() {
        var nothing = House.javaFiles().stream()
                .filter(file -> StreamSupport.stream(file.resolveSibling("").spliterator(), false)
                        .map(Path::toString)
                        .anyMatch(SAY_NOTHING::contains))
                .toList();

        assertThat(nothing).isEmpty();
    }

    @Test
    void shouldSayWhatEachPackageIsForAndMarkItsNulls() {
        var packages = House.javaFiles().stream()
                .filter(file -> file.toString().contains("src/main/java"))
                .map(Path::getParent)
                .collect(Collectors.toSet());

        assertThat(packages).allSatisfy(folder -> {
            var info = House.read(folder.resolve("package-info.java"));
            assertThat(info).as(folder.toString()).contains("/// ").contains("@NullMarked");
        });
    }

    @Test
    void shouldNotSleepInATest() {
        var sleepers = House.javaFiles().stream()
                .filter(file -> file.toString().contains("src/test/java"))
                .filter(file -> !file.endsWith("NamesTest.java"))
                .filter(file -> House.read(file).contains("Thread.sleep("))
                .toList();

        assertThat(sleepers).as("wait for a condition instead").isEmpty();
    }
}
