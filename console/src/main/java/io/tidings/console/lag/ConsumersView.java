package io.tidings.console.lag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page *Consumers* shows.
///
/// @param at when the cluster was asked
/// @param trouble why this is older than it should be or nothing at all; absent when all is well
/// @param groups in the order of concern, then by name
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsumersView(Instant at, @Nullable String trouble, List<GroupLag> groups) {}
