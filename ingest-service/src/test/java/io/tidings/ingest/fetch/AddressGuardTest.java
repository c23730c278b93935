package io.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private final AddressGuard guard = new AddressGuard();

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

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new AssertionError(literal + " is no address", e);
        }
    }

    @Test
    void shouldObjectToANameThatMeansThisMachineUnlessAllowed() throws Exception {
        var address = URI.create("http://localhost:8080/feed");

        assertThat(guard.check(address, false))
                .isInstanceOfSatisfying(
                        AddressGuard.Objection.class,
                        objection -> assertThat(objection.why())
                                .contains("localhost")
                                .contains("allow-private-addresses"));
        assertThat(guard.check(address, true)).isInstanceOf(AddressGuard.Admitted.class);
    }

    @Test
    void shouldObjectWhereOneOfManyAddressesIsPrivate() throws Exception {
        var mixed = new AddressGuard(_ -> new InetAddress[] {address("93.184.215.14"), address("10.0.0.7")});

        assertThat(mixed.check(URI.create("http://mixed.example/"), false)).isInstanceOf(AddressGuard.Objection.class);
    }

    @Test
    void shouldObjectToAnythingButHttp() throws Exception {
        assertThat(guard.check(URI.create("file:///etc/passwd"), true)).isInstanceOf(AddressGuard.Objection.class);
    }

    @Test
    void shouldLetAllOfTheProcessConnectToWhatWasCheckedWhateverDnsSaysByThen() throws Exception {
        var name = "rebinding.invalid";
        var rebinding = new AddressGuard(_ -> new InetAddress[] {address("93.184.215.14")});

        try (var verdict = rebinding.check(URI.create("http://Rebinding.invalid/"), false)) {
            assertThat(verdict).isInstanceOf(AddressGuard.Admitted.class);
            assertThat(InetAddress.getAllByName(name))
                    .extracting(InetAddress::getHostAddress)
                    .containsExactly("93.184.215.14");
        }

        assertThat(Pins.of(name)).isEmpty();
    }

    @Test
    void shouldKeepAPinUntilTheLastFetchThatHoldsItIsOver() {
        var first = Pins.pin("shared.invalid", List.of(address("93.184.215.14")));
        var second = Pins.pin("shared.invalid", List.of(address("8.8.8.8")));

        first.close();

        assertThat(Pins.of("SHARED.invalid"))
                .hasValueSatisfying(addresses -> assertThat(addresses).containsExactly(address("93.184.215.14")));
        second.close();
        assertThat(Pins.of("shared.invalid")).isEmpty();
    }
}
