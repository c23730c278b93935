package io.tidings.console.now;

import io.tidings.runtime.health.Health;

/// How a service is doing.
///
/// @param name of the service, or the address of one that does not answer
public record ServiceHealth(String name, Health.Status status, String message) {}
