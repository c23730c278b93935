package io.tidings.runtime.config;

/// The configuration is wrong; the message is for the person who wrote it and names the key.
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message what is wrong, where, and what is allowed
    public ConfigException(String message) {
        super(message);
    }

    /// @param message what is wrong, where, and what is allowed
    public ConfigException(String message, Throwable cause) {
        super(message, cause);
    }
}
