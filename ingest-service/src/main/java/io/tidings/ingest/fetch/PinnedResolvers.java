package io.tidings.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/// Makes the JDK ask [Pins] before it asks DNS (JEP 418): the HTTP client connects to the very addresses that the guard
/// has checked. Found by the service loader; names that are not pinned are resolved as always.
public final class PinnedResolvers extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Pinned(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "tidings-pins";
    }

    private record Pinned(InetAddressResolver builtin) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            var pinned = Pins.of(host);
            return pinned.isPresent() ? pinned.get().stream() : builtin.lookupByName(host, policy);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return builtin.lookupByAddress(address);
        }
    }
}
