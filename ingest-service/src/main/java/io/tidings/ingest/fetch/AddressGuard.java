package io.tidings.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Keeps fetches away from addresses that are not on the public internet, so that a source or a redirect cannot reach
/// into the network that this service runs in. Checked on what the name resolves to (all of it), for each redirect
/// anew;
/// what was checked is pinned until the fetch is over, so that no second answer of DNS can lead elsewhere. Thread-safe.
public final class AddressGuard {

    /// How names are resolved.
    @FunctionalInterface
    public interface Lookup {
        /// @throws UnknownHostException if the name is not known
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /// Whether an address may be fetched.
    sealed interface Verdict extends AutoCloseable {
        @Override
        void close();
    }

    /// It may be, until this is closed.
    record Admitted(Pins.Pin pin) implements Verdict {
        @Override
        public void close() {
            pin.close();
        }
    }

    /// It may not.
    record Objection(String why) implements Verdict {
        @Override
        public void close() {
            // Nothing is pinned.
        }
    }

    private static final Verdict UNCHECKED = new Admitted(() -> {});

    private final Lookup lookup;

    /// Guards by what the JDK resolves.
    public AddressGuard() {
        this(InetAddress::getAllByName);
    }

    AddressGuard(Lookup lookup) {
        this.lookup = lookup;
    }

    /// Checks the address.
    ///
    /// @throws UnknownHostException if its name is not known
    Verdict check(URI address, boolean allowPrivate) throws UnknownHostException {
        var scheme = address.getScheme();
        var host = address.getHost();
        if (scheme == null || host == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            return new Objection(address + " is no http or https address with a host");
        }
        if (allowPrivate) {
            return UNCHECKED;
        }
        var resolved = List.of(lookup.addresses(host));
        return resolved.stream()
                .filter(each -> !isPublic(each))
                .findFirst()
                .<Verdict>map(each -> new Objection(host + " is " + each.getHostAddress()
                        + ", which is not on the public internet; set allow-private-addresses for this source if it is"
                        + " meant"))
                .orElseGet(() -> new Admitted(Pins.pin(host, resolved)));
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    /// IANA's special-purpose registry (RFC 6890 and its successors), what the JDK has no name for.
    private static boolean isPublic(byte[] four) {
        int a = four[0] & 0xFF;
        int b = four[1] & 0xFF;
        int c = four[2] & 0xFF;
        boolean carrierNat = a == 100 && b >= 64 && b < 128;
        boolean protocol = a == 192 && b == 0 && (c == 0 || c == 2);
        boolean benchmark = a == 198 && (b == 18 || b == 19);
        boolean documentation = (a == 198 && b == 51 && c == 100) || (a == 203 && b == 0 && c == 113);
        return a != 0 && a < 240 && !carrierNat && !protocol && !benchmark && !documentation;
    }

    /// An IPv4 address within an IPv6 one.
    private static boolean isPublicFour(byte[] four) {
        try {
            return isPublic(InetAddress.getByAddress(four));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("four bytes are an address", e);
        }
    }

    private static boolean isPublicSix(byte[] six) {
        boolean uniqueLocal = (six[0] & 0xFE) == 0xFC;
        boolean globalUnicast = (six[0] & 0xE0) == 0x20;
        boolean translated = six[0] == 0x20 && six[1] == 0x02;
        if (translated) { // 6to4 carries an IPv4 address
            return isPublicFour(Arrays.copyOfRange(six, 2, 6));
        }
        boolean nat64 = six[0] == 0 && six[1] == 0x64 && (six[2] & 0xFF) == 0xFF && (six[3] & 0xFF) == 0x9B;
        if (nat64) {
            return isPublicFour(Arrays.copyOfRange(six, 12, 16));
        }
        return globalUnicast && !uniqueLocal;
    }
}
