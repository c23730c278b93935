package io.tidings.platform.process;

import java.io.IOException;

/// Something that a child process does for this one.
public interface Child extends AutoCloseable {

    /// The process; it may have ended.
    ProcessHandle process();

    /// Ends it, if it has not ended, and tidies up behind it.
    @Override
    void close() throws IOException;
}
