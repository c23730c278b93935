package io.tidings.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A median of about 60 lines a file, 95 % under 250, none over 400.
class SmallRoomsTest {

    private static final int MOST_LINES = 400;
    private static final int LARGE = 250;
    private static final double LARGE_SHARE = 0.05;
    private static final int MOST_MEDIAN = 80;

    private final Map<Path, Long> lines = House.javaFiles().stream()
            .collect(Collectors.toMap(
                    file -> file, file -> House.read(file).lines().count()));

    @Test
    void shouldHaveNoFileOverFourHundredLines() {
        assertThat(largerThan(MOST_LINES)).isEmpty();
    }

    @Test
    void shouldKeepNineteenOfTwentyFilesUnderTwoHundredAndFifty() {
        assertThat(largerThan(LARGE)).hasSizeLessThan((int) Math.ceil(lines.size() * LARGE_SHARE) + 1);
    }

    @Test
    void shouldKeepTheMedianSmall() {
        var sorted = lines.values().stream().sorted().toList();

        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(MOST_MEDIAN);
    }

    private List<Path> largerThan(int most) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue() > most)
                .sorted(Map.Entry.<Path, Long>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
