package io.tidings.extract.page;

import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import io.tidings.extract.Extraction.Extracted;
import io.tidings.extract.Extraction.NotAnArticle;
import io.tidings.extract.Extraction.Unreadable;
import io.tidings.extract.body.ArticleBody;
import io.tidings.extract.body.PageReading;
import io.tidings.extract.body.RuledBody;
import io.tidings.extract.date.PageDates;
import io.tidings.extract.metadata.LinkedData;
import io.tidings.extract.metadata.MetaTags;
import io.tidings.extract.metadata.PageFacts;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The article out of an HTML page: body, standfirst, title, authors, times and the rest of [ExtractedArticle].
///
/// Pure and thread-safe. One parse of the page; time and memory linear in its size, depth bounded; of a page with more
/// than half a million elements the beginning is read.
public final class PageExtractor {

    /// 64 MiB: nobody writes such a page; what is larger is refused.
    public static final int DEFAULT_LIMIT_BYTES = 64 << 20;

    private PageExtractor() {}

    /// @param bytes as fetched, decompressed
    /// @param charset as the transport declares it (`Content-Type`), if it does
    /// @param address where the page was fetched from, for relative addresses and dates in it
    /// @return the article; [NotAnArticle] for hubs, galleries, error pages, empty ones; [Unreadable] `too-large`
    public static Extraction extract(byte[] bytes, @Nullable String charset, @Nullable URI address) {
        return extract(bytes, charset, address, SiteRules.NONE);
    }

    /// The same with what is known of the page's site.
    public static Extraction extract(byte[] bytes, @Nullable String charset, @Nullable URI address, SiteRules rules) {
        if (bytes.length > DEFAULT_LIMIT_BYTES) {
            return new Unreadable(
                    "too-large",
                    "The page has " + bytes.length + " bytes, more than the " + DEFAULT_LIMIT_BYTES + " allowed");
        }
        return extract(PageBytes.decode(bytes, charset), address, rules);
    }

    /// @param html the page as text
    public static Extraction extract(String html, @Nullable URI address) {
        return extract(html, address, SiteRules.NONE);
    }

    /// @param html the page as text
    public static Extraction extract(String html, @Nullable URI address, SiteRules rules) {
        Document page = parse(html, address);
        rules.remove().forEach(selector -> page.select(selector).remove());
        return extract(page, address, rules);
    }

    /// The blocks of a page with their features: for training, and for looking into what was decided.
    public static PageReading reading(String html, @Nullable URI address) {
        Document page = parse(html, address);
        return PageReading.of(page, PageFacts.of(page, MetaTags.of(page), LinkedData.of(page), address));
    }

    private static Document parse(String html, @Nullable URI address) {
        return PageTree.of(html, address == null ? null : address.toString());
    }

    private static Extraction extract(Document page, @Nullable URI address, SiteRules rules) {
        MetaTags meta = MetaTags.of(page);
        LinkedData linked = LinkedData.of(page);
        PageFacts facts = PageFacts.of(page, meta, linked, address);
        RuledFields ruled = RuledFields.of(page, rules, facts.language());
        String title = ruled.title().orElse(facts.title());
        ArticleBody body = body(page, facts, rules);
        Optional<NotAnArticle> other = PageNature.judge(body, PageClaims.of(page, meta, linked, address), title);
        if (other.isPresent()) {
            return other.get();
        }
        String standfirst = ruled.standfirst().orElse(body.standfirst());
        var published =
                ruled.publishedAt().or(() -> PageDates.published(page, meta, linked, address, facts.language()));
        var modified = PageDates.modified(meta, linked, facts.language());
        return new Extracted(new ExtractedArticle(
                address == null ? null : address.toString(),
                facts.canonicalUrl(),
                facts.siteName(),
                title,
                standfirst,
                text(body, ruled.standfirst()),
                ruled.authors().isEmpty() ? facts.authors() : ruled.authors(),
                published.orElse(null),
                modified.orElse(null),
                facts.section(),
                facts.image(),
                facts.imageCaption(),
                body.captions(),
                facts.language(),
                isTruncated(body, facts),
                body.method(),
                ruled.origins(facts.origins())));
    }

    private static ArticleBody body(Document page, PageFacts facts, SiteRules rules) {
        return Optional.ofNullable(rules.body())
                .flatMap(selector -> RuledBody.find(page, facts, selector))
                .orElseGet(() -> ArticleBody.of(page, facts));
    }

    /// A standfirst that a rule found is not repeated; one that extraction found in its place is.
    private static String text(ArticleBody body, Optional<String> ruled) {
        var paragraphs = new ArrayList<>(body.paragraphs());
        if (ruled.isPresent()) {
            paragraphs.remove(ruled.get());
            String found = body.standfirst();
            if (found != null && !found.equals(ruled.get())) {
                paragraphs.addFirst(found);
            }
        }
        return String.join("\n", paragraphs) + "\n";
    }

    /// A page that states its whole text for machines has it all, whatever it shows to people.
    private static boolean isTruncated(ArticleBody body, PageFacts facts) {
        return body.walled() || (!facts.free() && !body.method().equals("json-ld"));
    }
}
