package io.tidings.extract.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which of two numbers is the day, where both could be (`3/4/2025`).
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /// Only the United States and a few others write the month first: assumed for English without a region or with
    /// that
    /// of the US.
    public static DateOrder of(@Nullable String language) {
        if (language == null) {
            return DAY_FIRST;
        }
        String code = language.toLowerCase(Locale.ROOT).replace('_', '-');
        return code.equals("en") || code.equals("en-us") || code.equals("en-ph") || code.startsWith("fil")
                ? MONTH_FIRST
                : DAY_FIRST;
    }
}
