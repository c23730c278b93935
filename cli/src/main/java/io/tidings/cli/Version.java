package io.tidings.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the jar.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = Tidings.class.getPackage().getImplementationVersion();
        return new String[] {"tidings " + (version == null ? "(not packaged)" : version)};
    }
}
