package io.tidings.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlatformKindTest {

    @Test
    void shouldUseContainersOnlyWhenAskedTo() {
        assertThat(PlatformKind.of("true")).isEqualTo(PlatformKind.CONTAINERS);
        assertThat(PlatformKind.of("false")).isEqualTo(PlatformKind.EMBEDDED);
        assertThat(PlatformKind.of("")).isEqualTo(PlatformKind.EMBEDDED);
    }
}
