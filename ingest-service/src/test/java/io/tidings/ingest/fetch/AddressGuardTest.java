package io.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1",
                "198.18.0.1", "203.0.113.9", "224.0.0.1", "255.255.255.255", "::1", "fe80::1", "fd00::1",
                "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"
            })
    void shouldKnowWhatIsNotOnThePublicInternet(String address) throws Exception {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"})
    void shouldLetThePublicInternetThrough(String address) throws Exception {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void shouldObjectToANameThatMeansThisMachineUnlessAllowed() throws Exception {
        var address = URI.create("http://localhost:8080/feed");

        assertThat(AddressGuard.objection(address, false))
                .hasValueSatisfying(why -> assertThat(why).contains("localhost").contains("allow-private-addresses"));
        assertThat(AddressGuard.objection(address, true)).isEmpty();
    }

    @Test
    void shouldObjectToAnythingButHttp() throws Exception {
        assertThat(AddressGuard.objection(URI.create("file:///etc/passwd"), true))
                .isPresent();
    }
}
