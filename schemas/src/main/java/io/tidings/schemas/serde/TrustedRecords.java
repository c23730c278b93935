package io.tidings.schemas.serde;

import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/// Avro makes objects only of classes it was told to trust; ours are the generated records. Whatever else was trusted
/// before
/// stays so.
final class TrustedRecords {

    private static final String OURS = "io.tidings.";

    private static boolean added;

    private TrustedRecords() {}

    static synchronized void add() {
        if (!added) {
            ClassSecurityPredicate ours = type -> type.getName().startsWith(OURS);
            ClassSecurityValidator.setGlobal(
                    ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), ours));
            added = true;
        }
    }
}
