package io.tidings.console.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of rejections, the last first.
///
/// @param next cursor of the next page; absent on the last
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RejectionPage(
        List<Rejection> rejected, @Nullable String next) {

    public RejectionPage(@Nullable List<Rejection> rejected, @Nullable String next) {
        this.rejected = Absent.toEmpty(rejected);
        this.next = next;
    }
}
