package io.tidings.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("broker")
class PlatformWithoutPostgresTest {

    @Test
    void shouldBeEmptyAndSayThatThereIsNoDatabase() throws Exception {
        try (var platform = TestPlatform.start(false);
                var admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).isEmpty();
            assertThatThrownBy(platform::jdbcUrl).hasMessageContaining("without PostgreSQL");
        }
    }
}
