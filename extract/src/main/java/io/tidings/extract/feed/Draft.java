package io.tidings.extract.feed;

import io.tidings.extract.feed.xml.Links;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A feed's head or one entry while it is being read: the same fields from the same elements.
final class Draft {

    private static final int MOST_AUTHORS = 50;
    private static final int MOST_TAGS = 200;
    private static final int MOST_ENCLOSURES = 100;
    private static final int MOST_CONTENTS = 10;

    final Ranked<FeedText> title = new Ranked<>();
    final Ranked<String> link = new Ranked<>();
    final Ranked<String> id = new Ranked<>();
    final Ranked<FeedText> summary = new Ranked<>();
    final Ranked<FeedText> rights = new Ranked<>();
    final Ranked<String> published = new Ranked<>();
    final Ranked<String> updated = new Ranked<>();
    final Ranked<String> image = new Ranked<>();
    final Ranked<String> language = new Ranked<>();
    final Ranked<String> source = new Ranked<>();
    final Ranked<String> generator = new Ranked<>();
    final Ranked<String> self = new Ranked<>();
    final Ranked<String> next = new Ranked<>();
    final Ranked<String> comments = new Ranked<>();
    private final List<FeedText> content = new ArrayList<>(1);
    private final List<FeedEnclosure> enclosures = new ArrayList<>(1);
    private final Set<String> tags = new LinkedHashSet<>();
    private List<FeedPerson> authors = new ArrayList<>(1);
    private int authorsRank = Integer.MAX_VALUE;
    int minutesToLive;
    private Set<Integer> skipHours = Set.of();
    private Set<DayOfWeek> skipDays = Set.of();

    void content(FeedText text) {
        if (!text.value().isEmpty() && content.size() < MOST_CONTENTS) {
            content.add(text);
        }
    }

    void enclosure(@Nullable String href, @Nullable String type, @Nullable String length) {
        if (href != null && enclosures.size() < MOST_ENCLOSURES) {
            enclosures.add(new FeedEnclosure(href, type, length));
            if (type != null && type.startsWith("image/")) {
                image.offer(href, 2);
            }
        }
    }

    void tag(@Nullable String tag) {
        if (tag != null && !tag.isBlank() && tags.size() < MOST_TAGS) {
            tags.add(tag.strip());
        }
    }

    /// Several tags in one line, apart by commas.
    void tags(String line) {
        int from = 0;
        while (from < line.length() && tags.size() < MOST_TAGS) {
            int comma = line.indexOf(',', from);
            int end = comma < 0 ? line.length() : comma;
            tag(line.substring(from, end));
            from = end + 1;
        }
    }

    /// Authors of the best rank are kept, all of them: `author` and `dc:creator` are the same person in two forms.
    void author(@Nullable FeedPerson person, int rank) {
        if (person == null || rank > authorsRank || person.text().isBlank()) {
            return;
        }
        if (rank < authorsRank) {
            authors = new ArrayList<>(1);
            authorsRank = rank;
        }
        if (authors.size() < MOST_AUTHORS && !authors.contains(person)) {
            authors.add(person);
        }
    }

    /// @param hour 0 to 24, as the specification once had it; anything else is passed over
    void skipHour(int hour) {
        if (hour >= 0 && hour <= 24) {
            skipHours = skipHours.isEmpty() ? new HashSet<>() : skipHours;
            skipHours.add(hour % 24);
        }
    }

    /// @param day by its English name; anything else is passed over
    void skipDay(@Nullable String day) {
        for (var one : DayOfWeek.values()) {
            if (one.name().equalsIgnoreCase(day)) {
                skipDays = skipDays.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : skipDays;
                skipDays.add(one);
            }
        }
    }

    /// Whether nothing at all was said.
    boolean isEmpty() {
        boolean words = title.isEmpty() && summary.isEmpty() && content.isEmpty() && tags.isEmpty();
        boolean addresses = link.isEmpty() && id.isEmpty() && comments.isEmpty() && enclosures.isEmpty();
        addresses &= source.isEmpty();
        return words && addresses && authors.isEmpty() && published.isEmpty() && updated.isEmpty() && image.isEmpty();
    }

    FeedHead head(@Nullable String base) {
        var hints = DateHints.of(language.get(), link.get());
        return new FeedHead(
                title.get(),
                resolved(base, link.get()),
                summary.get(),
                language.get(),
                rights.get(),
                id.get(),
                authors,
                generator.get(),
                date(published.get(), hints),
                date(updated.get(), hints),
                self.get(),
                next.get(),
                List.copyOf(tags),
                image.get(),
                minutesToLive,
                skipHours,
                skipDays);
    }

    /// @param feed what is known of the feed by now
    FeedEntry entry(Draft feed) {
        String spoken = language.isEmpty() ? feed.language.get() : language.get();
        String address = resolved(feed.link.get(), link.get());
        var hints = DateHints.of(spoken, address);
        for (FeedText text : content) {
            image.offer(HtmlImages.first(text), 8);
        }
        FeedText said = summary.get();
        if (said != null) {
            image.offer(HtmlImages.first(said), 9);
        }
        return new FeedEntry(
                title.get(),
                address,
                id.get(),
                said,
                content,
                authors,
                date(published.get(), hints),
                date(updated.get(), hints),
                List.copyOf(tags),
                enclosures,
                comments.get(),
                resolved(address, image.get()),
                spoken,
                source.get());
    }

    private static @Nullable String resolved(@Nullable String base, @Nullable String address) {
        return address == null ? null : Links.resolve(base, address);
    }

    private static @Nullable FeedDate date(@Nullable String raw, DateHints hints) {
        return raw == null ? null : new FeedDate(raw, FeedDates.parse(raw, hints));
    }
}
