package io.tidings.runtime.source;

import io.tidings.news.Credential;
import io.tidings.news.CredentialUse;
import io.tidings.runtime.config.Config;
import org.jspecify.annotations.Nullable;

/// Where a source's secret lies; the secret itself stands nowhere. Immutable.
///
/// @param use `bearer` (the default), `basic`, `header` or `query`; key `use`
/// @param name of the header or query parameter, for `header` and `query`; key `name`
/// @param environment variable of the service that holds it; key `environment`
/// @param file on the service's machine that holds it; key `file`
public record WrittenCredential(
        @Nullable CredentialUse use,
        @Nullable String name,
        @Nullable String environment,
        @Nullable String file) {

    public WrittenCredential {
        Config.require(
                (environment == null) != (file == null),
                "sources.credentials",
                environment == null ? "neither" : "both",
                "one of `environment` and `file`: where the service finds the secret");
        var named = use == CredentialUse.HEADER || use == CredentialUse.QUERY;
        Config.require(
                named == (name != null),
                "sources.credentials.name",
                name,
                "the name of the header or query parameter for `use: header` and `use: query`, nothing for the others");
        Config.require(
                environment == null || environment.matches("[A-Za-z_][A-Za-z0-9_]*"),
                "sources.credentials.environment",
                "something else",
                "the name of an environment variable, never the secret itself");
    }

    static WrittenCredential of(Credential credential) {
        return new WrittenCredential(
                credential.getUse() == CredentialUse.BEARER ? null : credential.getUse(),
                credential.getName(),
                credential.getEnvironment(),
                credential.getFile());
    }

    Credential record() {
        return new Credential(Config.orElse(use, CredentialUse.BEARER), name, environment, file);
    }
}
