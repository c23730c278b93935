package io.tidings.extract.feed;

import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.clean.CleanText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Entries of feeds as articles. Stateless and thread-safe.
public final class FeedEntries {

    /// The body came from the entry's content.
    public static final String FROM_CONTENT = "feed-content";

    /// The body is only the entry's summary.
    public static final String FROM_SUMMARY = "feed-summary";

    /// A change's time says less about the publication than a publication's.
    private static final double UPDATED_FOR_PUBLISHED = 0.5;

    private FeedEntries() {}

    /// The article as far as the entry has it: the content if there is any (the summary is then the standfirst), else
    /// the summary, which is marked as truncated since the article stands behind the link.
    ///
    /// @return empty where the entry has neither content nor summary: only the page can tell more
    public static Optional<ExtractedArticle> toArticle(FeedEntry entry, FeedHead feed) {
        FeedText whole = longest(entry.content());
        FeedText said = entry.summary();
        FeedHtml.Read summary = said == null ? null : withoutFooters(FeedHtml.read(said));
        FeedHtml.Read content = whole == null ? null : withoutFooters(FeedHtml.read(whole));
        boolean hasContent = content != null && !content.lines().isEmpty();
        FeedHtml.Read body = hasContent ? content : summary;
        if (body == null || body.lines().isEmpty()) {
            return Optional.empty();
        }
        String title = title(entry);
        List<String> lines = withoutTitle(body.lines(), title);
        String standfirst = hasContent && summary != null ? standfirst(summary.lines(), lines) : null;
        DatedTime published = time(entry.published());
        DatedTime updated = time(entry.updated());
        FeedText siteTitle = feed.title();
        return Optional.of(new ExtractedArticle(
                entry.link(),
                entry.link(),
                entry.source() != null ? entry.source() : siteTitle == null ? null : normal(siteTitle.plain()),
                title,
                standfirst,
                text(lines),
                authors(entry.authors()),
                published != null ? published : lessSure(updated),
                updated,
                null,
                entry.image(),
                body.captions().stream().map(FeedEntries::normal).toList(),
                entry.language(),
                !hasContent || isCut(lines),
                hasContent ? FROM_CONTENT : FROM_SUMMARY));
    }

    private static @Nullable String title(FeedEntry entry) {
        FeedText title = entry.title();
        String plain = title == null ? "" : normal(title.plain());
        return plain.isEmpty() ? null : plain;
    }

    private static @Nullable FeedText longest(List<FeedText> content) {
        FeedText longest = null;
        for (FeedText text : content) {
            if (longest == null || text.value().length() > longest.value().length()) {
                longest = text;
            }
        }
        return longest;
    }

    private static FeedHtml.Read withoutFooters(FeedHtml.Read read) {
        List<String> lines = new ArrayList<>(read.lines());
        while (!lines.isEmpty() && Footers.isFooter(lines.getLast())) {
            lines.removeLast();
        }
        return new FeedHtml.Read(lines, read.captions());
    }

    /// Some feeds repeat the headline above the text.
    private static List<String> withoutTitle(List<String> lines, @Nullable String title) {
        boolean repeated =
                lines.size() > 1 && title != null && normal(lines.getFirst()).equals(title);
        return repeated ? lines.subList(1, lines.size()) : lines;
    }

    /// The summary, unless it is the beginning of the content, as most software makes it.
    private static @Nullable String standfirst(List<String> summary, List<String> content) {
        String joined = normal(String.join(" ", summary));
        String compared = joined.endsWith("…") || joined.endsWith("...")
                ? joined.substring(0, joined.length() - (joined.endsWith("…") ? 1 : 3))
                        .strip()
                : joined;
        String start = normal(String.join(" ", content));
        return compared.isEmpty() || start.startsWith(compared) || compared.startsWith(start) ? null : joined;
    }

    private static boolean isCut(List<String> lines) {
        String last = lines.getLast();
        return last.endsWith("[…]") || last.endsWith("[...]") || last.endsWith("[&#8230;]");
    }

    private static String text(List<String> lines) {
        var text = new StringBuilder();
        for (String line : lines) {
            text.append(normal(line)).append('\n');
        }
        return text.toString();
    }

    private static List<String> authors(List<FeedPerson> persons) {
        Set<String> names = new LinkedHashSet<>();
        for (FeedPerson person : persons) {
            String name = person.name();
            if (name != null && !name.isBlank() && name.indexOf('@') < 0) {
                names.addAll(PersonNames.split(normal(name)));
            }
        }
        return List.copyOf(names);
    }

    private static @Nullable DatedTime time(@Nullable FeedDate date) {
        return date == null ? null : date.time();
    }

    private static @Nullable DatedTime lessSure(@Nullable DatedTime time) {
        return time == null
                ? null
                : new DatedTime(
                        time.at(), time.precision(), Math.min(UPDATED_FOR_PUBLISHED, time.confidence()), time.from());
    }

    private static String normal(String text) {
        return CleanText.composed(text);
    }
}
