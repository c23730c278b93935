package io.tidings.enrich.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {

    private static final int STEPS = 60_000;

    /// Against a map of sets: few keys, so that some are crowded, many keys, so that tables grow.
    @ParameterizedTest
    @ValueSource(ints = {3, 40, 2_000, 30_000})
    void shouldHoldWhatAMapOfSetsHolds(int keys) {
        var random = new Random(keys);
        var hashes = random.longs(keys).toArray();
        var table = new KeyTable();
        var expected = new TreeMap<Long, Set<Integer>>();

        for (int step = 0; step < STEPS; step++) {
            var key = hashes[random.nextInt(keys)];
            var slots = expected.computeIfAbsent(key, _ -> new HashSet<>());
            int slot = random.nextInt(300);
            int count;
            if (slots.contains(slot)) {
                slots.remove(slot);
                count = table.remove(key, slot);
            } else {
                slots.add(slot);
                count = table.add(key, slot);
            }
            assertThat(count).as("seed %d, step %d", keys, step).isEqualTo(slots.size());
        }

        expected.forEach((key, slots) -> {
            var found = new HashSet<Integer>();
            table.forEach(key, found::add);
            assertThat(found).isEqualTo(slots);
            assertThat(table.count(key)).isEqualTo(slots.size());
        });
    }

    @Test
    void shouldLeaveNothingBehindWhenAllIsTakenOut() {
        var table = new KeyTable();
        var hashes = new Random(1).longs(20_000).toArray();

        for (int i = 0; i < hashes.length; i++) {
            table.add(hashes[i], i);
            table.add(hashes[i % 5], 100_000 + i);
        }
        for (int i = 0; i < hashes.length; i++) {
            table.remove(hashes[i], i);
            table.remove(hashes[i % 5], 100_000 + i);
        }

        assertThat(LongStream.of(hashes).map(table::count)).containsOnly(0L);
    }

    @Test
    void shouldNotMindTakingOutWhatIsNotThere() {
        var table = new KeyTable();
        table.add(7L << 40, 1);

        assertThat(table.remove(7L << 40, 2)).isEqualTo(1);
        assertThat(table.remove(8L << 40, 1)).isZero();
        var found = new HashSet<Integer>();
        table.forEach(7L << 40, found::add);
        assertThat(found).containsExactlyElementsOf(List.of(1));
    }
}
