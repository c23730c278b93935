package io.tidings.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BrokerSettingsTest {

    private static final Path LOGS = Path.of("/state/kafka");

    @Test
    void shouldTellClientsThePortOfThisStart() {
        assertThat(BrokerSettings.of(LOGS, 20_001, 20_002))
                .containsEntry("advertised.listeners", "PLAINTEXT://127.0.0.1:20001");
    }

    @Test
    void shouldListenOnTheLoopbackOnly() {
        assertThat(BrokerSettings.of(LOGS, 20_001, 20_002).get("listeners"))
                .isEqualTo("PLAINTEXT://127.0.0.1:20001,CONTROLLER://127.0.0.1:20002");
    }

    @Test
    void shouldAskForOneCopyOfEveryInternalTopic() {
        assertThat(BrokerSettings.of(LOGS, 1, 2))
                .containsEntry("offsets.topic.replication.factor", "1")
                .containsEntry("transaction.state.log.replication.factor", "1")
                .containsEntry("transaction.state.log.min.isr", "1")
                .containsEntry("share.coordinator.state.topic.replication.factor", "1")
                .containsEntry("share.coordinator.state.topic.min.isr", "1");
    }
}
