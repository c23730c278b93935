package io.tidings.runtime.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// On the machines that the library is there for; on others the JDK does it, as everywhere else.
class NativeCryptoTest {

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = {"amd64", "aarch64"})
    void shouldComputeEllipticCurvesNatively() throws Exception {
        assertThat(NativeCrypto.install()).isTrue();

        assertThat(KeyPairGenerator.getInstance("EC").getProvider().getName()).startsWith("AmazonCorretto");
        assertThat(NativeCrypto.install()).as("once more").isTrue();
    }

    @Test
    void shouldAgreeWithWhatTheJdkComputes() throws Exception {
        NativeCrypto.install();
        var keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        var ours = keys.generateKeyPair();
        var jdk = KeyPairGenerator.getInstance("EC", "SunEC");
        jdk.initialize(new ECGenParameterSpec("secp256r1"));
        var theirs = jdk.generateKeyPair();

        var here = KeyAgreement.getInstance("ECDH");
        here.init(ours.getPrivate());
        here.doPhase(theirs.getPublic(), true);
        var there = KeyAgreement.getInstance("ECDH", "SunEC");
        there.init(theirs.getPrivate());
        there.doPhase(ours.getPublic(), true);
        assertThat(here.generateSecret()).isEqualTo(there.generateSecret());

        var signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(ours.getPrivate());
        signer.update("harbour".getBytes(UTF_8));
        var checker = Signature.getInstance("SHA256withECDSA", "SunEC");
        checker.initVerify(ours.getPublic());
        checker.update("harbour".getBytes(UTF_8));
        assertThat(checker.verify(signer.sign())).isTrue();
    }
}
