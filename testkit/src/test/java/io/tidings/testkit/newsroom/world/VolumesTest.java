package io.tidings.testkit.newsroom.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumesTest {

    @TempDir
    private Path folder;

    @Test
    void shouldLookLikeTheWorldWithoutAnyData() {
        var volumes = Volumes.ofFile(folder.resolve("missing.csv.gz"));
        var all = IntStream.range(0, 10_000)
                .mapToDouble(i -> volumes.storiesADay((i + 0.5) / 10_000))
                .toArray();
        var sum = IntStream.range(0, 10_000).mapToDouble(i -> all[i]).sum();
        var top = IntStream.range(9_900, 10_000).mapToDouble(i -> all[i]).sum();

        assertThat(all[5_000]).isCloseTo(0.88, within(0.01));
        assertThat(sum / 10_000).as("mean").isBetween(9.0, 16.0);
        assertThat(top / sum).as("share of the top hundredth").isBetween(0.3, 0.45);
    }

    @Test
    void shouldTakeTheDistributionOfAFile() throws IOException {
        var file = folder.resolve("volumes.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("sources_id,count\n1,30\n2,10\n3,0\n4,20\n".getBytes(StandardCharsets.UTF_8));
        }

        var volumes = Volumes.ofFile(file);

        assertThat(volumes.storiesADay(0)).isEqualTo(10);
        assertThat(volumes.storiesADay(0.5)).isEqualTo(20);
        assertThat(volumes.storiesADay(1)).isEqualTo(30);
    }
}
