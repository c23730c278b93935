package io.tidings.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({"250ms,PT0.25S", "20s,PT20S", "5m,PT5M", "2h,PT2H", "14d,PT336H", "90s,PT90S"})
    void shouldReadAndWriteDurationsAsPeopleDo(String written, Duration meant) {
        assertThat(Durations.parse(written)).isEqualTo(meant);
        assertThat(Durations.text(meant)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"512B,512", "256KiB,262144", "8MiB,8388608", "1GiB,1073741824", "0B,0"})
    void shouldReadAndWriteSizesAsPeopleDo(String written, long bytes) {
        assertThat(DataSize.parse(written)).isEqualTo(new DataSize(bytes));
        assertThat(new DataSize(bytes)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "s", "-5s", "8 apples"})
    void shouldRefuseWhatIsNoDurationAndNoSize(String written) {
        assertThatThrownBy(() -> Durations.parse(written)).isInstanceOf(ConfigException.class);
        assertThatThrownBy(() -> DataSize.parse(written)).isInstanceOf(ConfigException.class);
    }
}
