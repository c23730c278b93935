package io.tidings.runtime.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Security;
import java.security.spec.ECGenParameterSpec;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.crypto.KeyAgreement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The process's cryptography by AWS-LC (Amazon Corretto Crypto Provider), where its library is there for this machine:
/// a key agreement on P-256 takes a tenth of what Java takes for it. Everything works without it, slower. Thread-safe.
public final class NativeCrypto {

    private static final Logger LOG = LoggerFactory.getLogger(NativeCrypto.class);
    private static final String PROVIDER = "AmazonCorrettoCryptoProvider";

    /// Once in a process, when first asked for.
    private static final class Installed {
        static final boolean IS_NATIVE = installIfItWorks();
    }

    private NativeCrypto() {}

    /// Puts the provider before all others, once.
    ///
    /// @return whether elliptic curves are computed natively from now on
    public static boolean install() {
        return Installed.IS_NATIVE;
    }

    private static boolean installIfItWorks() {
        var found = find();
        if (found == null || !agrees(found)) {
            LOG.atInfo().log("no native cryptography for this machine; TLS connections cost more processor time");
            return false;
        }
        Security.insertProviderAt(found, 1);
        return true;
    }

    private static @Nullable Provider find() {
        try {
            for (var provider : ServiceLoader.load(Provider.class)) {
                if (provider.getName().equals(PROVIDER)) {
                    return provider;
                }
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            LOG.atInfo().setCause(e).log("the native cryptography cannot be loaded");
        }
        return null;
    }

    private static boolean agrees(Provider provider) {
        try {
            var keys = KeyPairGenerator.getInstance("EC", provider);
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            var agreement = KeyAgreement.getInstance("ECDH", provider);
            var own = keys.generateKeyPair();
            agreement.init(own.getPrivate());
            agreement.doPhase(own.getPublic(), true);
            return agreement.generateSecret().length > 0;
        } catch (GeneralSecurityException | LinkageError _) {
            return false;
        }
    }
}
