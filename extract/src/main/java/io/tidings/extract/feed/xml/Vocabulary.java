package io.tidings.extract.feed.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an element's name belongs to, as far as feeds, sitemaps and agency formats care.
///
/// Read from the namespace's address where one is declared and known, else from the prefix that everyone uses for it,
/// so that `<media:content>` is understood in a feed that forgot to declare `media`. The addresses and prefixes stand
/// in `vocabularies.tsv`.
public enum Vocabulary {
    /// RSS of any version, and every element without a namespace.
    PLAIN,
    RDF,
    ATOM,
    XHTML,
    XML,
    DUBLIN_CORE,
    DUBLIN_CORE_TERMS,
    CONTENT,
    MEDIA,
    ITUNES,
    GEORSS,
    SLASH,
    SYNDICATION,
    SITEMAP,
    SITEMAP_NEWS,
    SITEMAP_IMAGE,
    SITEMAP_VIDEO,
    /// NITF and NewsML-G2.
    AGENCY,
    OTHER;

    private static final Map<String, Vocabulary> BY_ADDRESS = new HashMap<>();
    private static final Map<String, Vocabulary> BY_PREFIX = new HashMap<>();

    static {
        readTable();
    }

    /// @param address a namespace's address as declared; white space around it, case and a final `/` or `#` do not
    /// count
    static Vocabulary ofAddress(String address, @Nullable String prefix) {
        Vocabulary exact = BY_ADDRESS.get(address);
        if (exact != null) {
            return exact;
        }
        String folded = fold(address);
        if (folded.isEmpty()) {
            return PLAIN;
        }
        Vocabulary known = BY_ADDRESS.get(folded);
        if (known != null) {
            return known;
        }
        return prefix == null ? PLAIN : ofPrefix(prefix);
    }

    /// @param prefix in lower case
    static Vocabulary ofPrefix(String prefix) {
        return BY_PREFIX.getOrDefault(prefix, OTHER);
    }

    private static String fold(String address) {
        String folded = address.strip().toLowerCase(Locale.ROOT);
        int end = folded.length();
        while (end > 0 && (folded.charAt(end - 1) == '/' || folded.charAt(end - 1) == '#')) {
            end--;
        }
        return folded.substring(0, end).replaceFirst("^https:", "http:");
    }

    private static void readTable() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabularies.tsv")) {
            if (in == null) {
                throw new IllegalStateException("vocabularies.tsv is not in the jar");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t");
                Vocabulary vocabulary = valueOf(cells[0]);
                for (int i = 1; i < cells.length; i++) {
                    boolean prefix = !cells[i].contains(":");
                    (prefix ? BY_PREFIX : BY_ADDRESS).put(prefix ? cells[i] : fold(cells[i]), vocabulary);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
