package io.tidings.extract.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/// The links of a page that lead to articles: a front page, a section. Pure and thread-safe.
public final class PageLinks {

    /// Links that are kept of one page.
    public static final int MOST = 5_000;

    private static final int SLUG_WORDS = 4;

    private static final Pattern DATED = Pattern.compile("/(19|20)\\d\\d[/-]?[01]?\\d([/-]?[0-3]?\\d)?/.*");
    private static final Pattern NUMBERED = Pattern.compile(".*\\d{5,}[^/]*/?");
    private static final Pattern LISTING =
            Pattern.compile(".*/(tags?|topics?|categor(y|ies)|authors?|search|login|signup|account|page)(/.*)?");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|css|js|xml|rss|json|ics)");

    private static final int LONGEST_PATH = 2000;

    private PageLinks() {}

    /// What was found.
    public sealed interface Answer {}

    /// Links.
    ///
    /// @param addresses absolute, without fragments, each once, in the page's order, at most [#MOST]
    public record Found(List<URI> addresses) implements Answer {
        public Found {
            addresses = List.copyOf(addresses);
        }
    }

    /// The selector is none.
    ///
    /// @param message a sentence for a person
    public record BadSelector(String message) implements Answer {}

    /// @param contentType as the transport declares it, if it does
    /// @param base where the page was fetched from
    /// @param selector CSS of links, or of elements with links in them; `null`: links of the same site, outside of
    /// navigation, whose address looks like an article's (a day, a long number or a headline in it)
    public static Answer of(byte[] bytes, @Nullable String contentType, @Nullable URI base, @Nullable String selector) {
        Document page = PageTree.of(PageBytes.decode(bytes, contentType), base == null ? null : base.toString());
        if (selector == null) {
            return new Found(looking(page, base));
        }
        try {
            var found = new LinkedHashSet<URI>();
            for (Element chosen : page.select(selector)) {
                var links = chosen.hasAttr("href") ? List.of(chosen) : chosen.select("a[href]");
                links.forEach(link -> add(found, link));
            }
            return new Found(new ArrayList<>(found));
        } catch (SelectorParseException | IllegalArgumentException e) {
            return new BadSelector("The link-selector " + selector + " is no CSS selector: " + e.getMessage());
        }
    }

    private static List<URI> looking(Document page, @Nullable URI base) {
        page.select("nav, footer, [role=navigation], form").remove();
        var found = new LinkedHashSet<URI>();
        var own = base == null ? "" : site(base);
        for (Element link : page.select("a[href]")) {
            var before = new LinkedHashSet<URI>();
            add(before, link);
            for (URI address : before) {
                if (isOfSite(address, own) && looksLikeArticle(address) && found.size() < MOST) {
                    found.add(address);
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static void add(Set<URI> found, Element link) {
        String address = link.absUrl("href").replaceFirst("#.*$", "");
        if (found.size() >= MOST || !address.matches("(?i)https?://[^/].*")) {
            return;
        }
        try {
            found.add(URI.create(address));
        } catch (IllegalArgumentException e) {
            // An address that nothing can fetch.
        }
    }

    private static String site(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static boolean isOfSite(URI address, String own) {
        String host = site(address);
        return own.isEmpty() || host.equals(own) || host.endsWith("." + own);
    }

    private static boolean looksLikeArticle(URI address) {
        String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
        if (path.length() > LONGEST_PATH
                || LISTING.matcher(path).matches()
                || FILE.matcher(path).matches()) {
            return false;
        }
        String trimmed = path.replaceFirst("/$", "");
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        return DATED.matcher(trimmed).matches()
                || NUMBERED.matcher(last).matches()
                || last.split("[-_]").length >= SLUG_WORDS;
    }
}
