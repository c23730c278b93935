package io.tidings.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final Fingerprints NONE = Fingerprints.of(ByteBuffer.allocate(0));

    @Test
    void shouldContainWhatWasAddedEachOnceInEightBytes() {
        var random = new Random(20260203);
        var added = random.longs(10_000).boxed().collect(Collectors.toSet());

        var all = NONE.plus(added).plus(added);

        assertThat(added).allMatch(all::contains);
        assertThat(random.longs(10_000)).noneMatch(other -> !added.contains(other) && all.contains(other));
        assertThat(all.bytes().remaining()).isEqualTo(8 * added.size());
    }

    @Test
    void shouldComeBackFromItsBytes() {
        var bytes = NONE.plus(List.of(3L, Long.MIN_VALUE, Long.MAX_VALUE, -1L)).bytes();

        var back = Fingerprints.of(bytes);

        assertThat(List.of(3L, Long.MIN_VALUE, Long.MAX_VALUE, -1L)).allMatch(back::contains);
        assertThat(back.size()).isEqualTo(4);
        assertThat(back.contains(4L)).isFalse();
    }
}
