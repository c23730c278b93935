package io.tidings.store.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Names of closed sets as the product prints them.
public final class Symbols {

    private Symbols() {}

    /// `NEAR` as `near`; absent stays absent.
    public static @Nullable String lower(@Nullable Enum<?> symbol) {
        return symbol == null ? null : symbol.name().toLowerCase(Locale.ROOT);
    }
}
