package io.tidings.platform.process;

import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/// Which process a child is. A process id alone is given to others again; with the start time it is unique on one
/// boot
/// of a machine.
///
/// @param pid its process id
/// @param started when it was started, as the operating system says
public record ChildIdentity(long pid, Instant started) {

    /// The identity of a living process; absent where it has just ended or the system does not say when it was
    /// started.
    public static Optional<ChildIdentity> of(ProcessHandle process) {
        return process.info().startInstant().map(started -> new ChildIdentity(process.pid(), started));
    }

    /// The process, if it still lives and is the very one.
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> of(process).filter(this::equals).isPresent());
    }

    Properties toProperties() {
        var properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("started", started.toString());
        return properties;
    }

    /// Absent where the record is broken, as after a full disk: then nothing is known, and nothing is ended.
    static Optional<ChildIdentity> from(Properties properties) {
        try {
            return Optional.of(new ChildIdentity(
                    Long.parseLong(properties.getProperty("pid", "")),
                    Instant.parse(properties.getProperty("started", ""))));
        } catch (NumberFormatException | java.time.format.DateTimeParseException broken) {
            return Optional.empty();
        }
    }
}
