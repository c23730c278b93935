package io.tidings.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresSettingsTest {

    @Test
    void shouldKeepEveryCommitThroughAPowerFailure() {
        assertThat(PostgresSettings.server()).containsEntry("fsync", "on").containsEntry("synchronous_commit", "on");
    }

    @Test
    void shouldKnowTheLettersOfAllLanguagesOnEverySystem() {
        assertThat(PostgresSettings.locale("Linux")).containsEntry("locale", "C.UTF-8");
        assertThat(PostgresSettings.locale("Mac OS X")).containsEntry("locale", "en_US.UTF-8");
    }
}
