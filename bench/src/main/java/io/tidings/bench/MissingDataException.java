package io.tidings.bench;

import java.io.IOException;
import java.nio.file.Path;

/// A data set is in no form in the data folder.
public final class MissingDataException extends IOException {

    MissingDataException(String archive, Path folder) {
        super("there is no " + archive + " in " + folder.toAbsolutePath().normalize()
                + ", packed or unpacked. The data is no part of the repository; say where it lies with --data DIR.");
    }
}
