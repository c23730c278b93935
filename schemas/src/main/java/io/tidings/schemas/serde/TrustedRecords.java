package io.tidings.schemas.serde;

import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/// Avro makes objects only of classes it was told to trust; ours are the generated records. Whatever else was trusted
/// before
/// stays so. [NewsSerdes] does it; who makes records without serdes does it first. Thread-safe.
public final class TrustedRecords {

    private static final String OURS = "io.tidings.";

    private static boolean added;

    private TrustedRecords() {}

    /// Trusts our records from now on; a second time does nothing.
    public static synchronized void add() {
        if (!added) {
            ClassSecurityPredicate ours = type -> type.getName().startsWith(OURS);
            ClassSecurityValidator.setGlobal(
                    ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), ours));
            added = true;
        }
    }
}
