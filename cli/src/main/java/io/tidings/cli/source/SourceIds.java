package io.tidings.cli.source;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Ids for sources whose ids nobody has chosen.
final class SourceIds {

    private static final int LONGEST = 60;

    private SourceIds() {}

    /// An id made of a name, in the letters that ids have: `Thanh Niên: Thế giới` is `thanh-nien-the-gioi`.
    ///
    /// @return empty where nothing of it is left
    static String plain(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9._]+", "-")
                .replaceAll("^[-._]+|-+$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-+$", "");
    }

    /// An id made of an address: host without `www.`, and path.
    static String ofAddress(String address) {
        try {
            var uri = URI.create(address.strip());
            var host = uri.getHost() == null ? "" : uri.getHost().replaceFirst("^www\\.", "");
            var path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("\\.(rss|xml|atom|json|html?)$", "");
            var id = plain(host + " " + path.replace('.', '-'));
            return id.isEmpty() ? "source" : id;
        } catch (IllegalArgumentException _) {
            var id = plain(address);
            return id.isEmpty() ? "source" : id;
        }
    }

    /// The id, with a number behind it where it is taken; it is taken from then on.
    static String unique(String id, Set<String> taken) {
        var unique = id;
        for (var i = 2; !taken.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }
}
