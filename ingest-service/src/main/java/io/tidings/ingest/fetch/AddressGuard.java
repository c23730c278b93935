package io.tidings.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/// Keeps fetches away from addresses that are not on the public internet, so that a source or a redirect cannot reach
/// into
/// the network that this service runs in. Checked on what the name resolves to (all of it), for each redirect anew. The
/// JDK keeps a resolved name for 30 s, so the connection goes to what was checked.
public final class AddressGuard {

    private AddressGuard() {}

    /// Why the address may not be fetched.
    ///
    /// @return empty if it may be
    /// @throws UnknownHostException if its name is not known
    public static Optional<String> objection(URI address, boolean allowPrivate) throws UnknownHostException {
        var scheme = address.getScheme();
        var host = address.getHost();
        if (scheme == null || host == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            return Optional.of(address + " is no http or https address with a host");
        }
        if (allowPrivate) {
            return Optional.empty();
        }
        return Arrays.stream(InetAddress.getAllByName(host))
                .filter(resolved -> !isPublic(resolved))
                .findFirst()
                .map(resolved -> host + " is " + resolved.getHostAddress()
                        + ", which is not on the public internet; set allow-private-addresses for this source if it is"
                        + " meant");
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
