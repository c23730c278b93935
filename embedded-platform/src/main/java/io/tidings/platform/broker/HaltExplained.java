package io.tidings.platform.broker;

import java.nio.file.Path;
import org.apache.kafka.common.utils.Exit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says why, when the broker ends the whole process.
///
/// Kafka halts the virtual machine when it can no longer write to its disk; its reason is somewhere in the log.
/// Children notice that their parent is gone and end too.
final class HaltExplained {

    private static final Logger LOG = LoggerFactory.getLogger(HaltExplained.class);

    private HaltExplained() {}

    /// Kafka keeps one procedure for the whole virtual machine: the last broker started is the one that is named.
    static void install(Path folder) {
        Exit.setHaltProcedure((status, message) -> {
            LOG.error(
                    "The broker on {} cannot go on and ends this process, most often for a full or failing disk: free"
                            + " space and start again; it continues from its folder. {}",
                    folder,
                    message == null ? "" : message);
            Runtime.getRuntime().halt(status);
        });
    }
}
