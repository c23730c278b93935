package io.tidings.store.write;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Whose fault it is that the database did not write.
public enum Fault {
    /// The database refuses what stands in the row; trying it again would not help.
    ROW,
    /// The database is away, overloaded or being restarted; the same will work later.
    AWAY,
    /// Our statement does not fit the database: a missing table, a missing right. A person has to look.
    OURS;

    /// Judged by the SQLSTATE's class, as PostgreSQL documents them (Appendix A).
    public static Fault of(Throwable failure) {
        var state = state(failure);
        if (state == null) {
            return failure instanceof SQLException ? AWAY : ROW;
        }
        return switch (state.length() < 2 ? state : state.substring(0, 2)) {
            // Data exceptions (NUL characters, out of range), violated constraints, program limits (too long).
            case "22", "23", "54" -> ROW;
            // Connections, transactions to be repeated, resources, locks, operator's intervention, system errors.
            case "08", "25", "40", "53", "55", "57", "58" -> AWAY;
            default -> OURS;
        };
    }

    private static @Nullable String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
