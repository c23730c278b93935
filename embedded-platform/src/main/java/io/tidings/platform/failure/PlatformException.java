package io.tidings.platform.failure;

/// The platform cannot do what was asked. The message stands alone: what happened, to what (folder, port, log
/// file), and what to do.
public final class PlatformException extends RuntimeException {

    /// @param message what happened, to what, and what to do
    public PlatformException(String message) {
        super(message);
    }

    /// @param message what happened, to what, and what to do
    /// @param cause what it came from
    public PlatformException(String message, Throwable cause) {
        super(message, cause);
    }
}
