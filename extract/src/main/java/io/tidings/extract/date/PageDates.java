package io.tidings.extract.date;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.extract.DatedTime;
import io.tidings.extract.metadata.LinkedData;
import io.tidings.extract.metadata.MetaTags;
import io.tidings.extract.wordlist.WordList;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// When an article was published and last changed: what the publisher states for machines first, then what stands in
/// the address,
/// then what people read on the page.
public final class PageDates {

    private static final List<String> PUBLISHED = WordList.read(PageDates.class, "meta-published.txt");
    private static final List<String> MODIFIED = WordList.read(PageDates.class, "meta-modified.txt");

    /// A day begins so long before that of UTC in the east, and ends so long after it in the west (America's).
    private static final Duration EARLIEST_ZONE = Duration.ofHours(14);

    private static final Duration LATEST_ZONE = Duration.ofHours(8);

    private PageDates() {}

    /// @param language as the page declares it
    public static Optional<DatedTime> published(
            Document page, MetaTags meta, LinkedData linked, @Nullable URI address, @Nullable String language) {
        Optional<DatedTime> day = AddressDate.of(address);
        return firstOf(List.of(
                        () -> linked(linked.article(), "datePublished", 1.0, language),
                        () -> meta(meta, PUBLISHED, 0.95, language),
                        () -> linked(linked.page(), "datePublished", 0.9, language),
                        () -> linked(linked.article(), "dateCreated", 0.85, language),
                        () -> VisibleDate.marked(page, language),
                        () -> day,
                        () -> VisibleDate.read(page, language),
                        () -> linked(linked.article(), "dateModified", 0.4, language),
                        () -> meta(meta, MODIFIED, 0.4, language)))
                .map(time -> day.map(own -> inDaysOf(own, time)).orElse(time));
    }

    /// A publisher that states its times in UTC and writes its own day in the address.
    private static DatedTime inDaysOf(DatedTime own, DatedTime time) {
        Duration between = Duration.between(own.at(), time.at());
        boolean near = between.compareTo(EARLIEST_ZONE.negated()) >= 0
                && between.compareTo(LATEST_ZONE.plusDays(1)) < 0
                && time.precision() != DatedTime.Precision.DAY;
        return near ? time.on(own.day()) : time;
    }

    /// The last change; empty where the page states none.
    public static Optional<DatedTime> modified(MetaTags meta, LinkedData linked, @Nullable String language) {
        return firstOf(List.of(
                () -> linked(linked.article(), "dateModified", 1.0, language),
                () -> meta(meta, MODIFIED, 0.9, language),
                () -> linked(linked.page(), "dateModified", 0.8, language)));
    }

    private static Optional<DatedTime> linked(
            Optional<JsonNode> object, String key, double confidence, @Nullable String language) {
        return object.map(node -> LinkedData.text(node, key))
                .flatMap(text -> MachineTime.parse(text, confidence, "json-ld", language));
    }

    private static Optional<DatedTime> meta(
            MetaTags meta, List<String> names, double confidence, @Nullable String language) {
        return names.stream()
                .flatMap(name -> meta.first(name).stream())
                .flatMap(text -> MachineTime.parse(text, confidence, "meta", language).stream())
                .findFirst();
    }

    private static Optional<DatedTime> firstOf(List<Supplier<Optional<DatedTime>>> sources) {
        return sources.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}
