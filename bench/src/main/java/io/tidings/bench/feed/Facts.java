package io.tidings.bench.feed;

import io.tidings.extract.feed.FeedDate;
import io.tidings.extract.feed.FeedEnclosure;
import io.tidings.extract.feed.FeedEntry;
import io.tidings.extract.feed.FeedHead;
import io.tidings.extract.feed.FeedPerson;
import io.tidings.extract.feed.FeedReading;
import io.tidings.extract.feed.FeedText;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A reading, or an expectation, as flat facts: `entries.0.title` and its value.
final class Facts {

    final Map<String, String> values = new TreeMap<>();

    static Facts of(FeedReading reading) {
        var facts = new Facts();
        if (reading.format() != null) {
            facts.put("format", reading.format().text());
        }
        FeedHead head = reading.feed();
        facts.text("feed.title", head.title());
        facts.put("feed.link", head.link());
        facts.text("feed.subtitle", head.subtitle());
        facts.put("feed.language", head.language());
        facts.text("feed.rights", head.rights());
        facts.put("feed.id", head.id());
        facts.put("feed.generator", head.generator());
        facts.date("feed.published", head.published());
        facts.date("feed.updated", head.updated());
        for (int i = 0; i < head.authors().size(); i++) {
            facts.person("feed.author." + i, head.authors().get(i));
        }
        for (int i = 0; i < reading.entries().size(); i++) {
            facts.entry("entries." + i, reading.entries().get(i));
        }
        facts.put("beyond.self", head.self());
        facts.put("beyond.image", head.image());
        head.tags().forEach(tag -> facts.put("beyond.tags." + tag, tag));
        return facts;
    }

    private void entry(String at, FeedEntry entry) {
        text(at + ".title", entry.title());
        put(at + ".link", entry.link());
        put(at + ".id", entry.id());
        text(at + ".summary", entry.summary());
        for (int i = 0; i < entry.content().size(); i++) {
            text(at + ".content." + i, entry.content().get(i));
        }
        for (int i = 0; i < entry.authors().size(); i++) {
            person(at + ".author." + i, entry.authors().get(i));
        }
        date(at + ".published", entry.published());
        date(at + ".updated", entry.updated());
        entry.tags().forEach(tag -> put(at + ".tags." + tag, tag));
        for (int i = 0; i < entry.enclosures().size(); i++) {
            FeedEnclosure enclosure = entry.enclosures().get(i);
            put(at + ".enclosures." + i + ".href", enclosure.href());
            put(at + ".enclosures." + i + ".type", enclosure.type());
            put(at + ".enclosures." + i + ".length", enclosure.length());
        }
        put(at + ".comments", entry.comments());
        put("beyond." + at + ".image", entry.image());
        put("beyond." + at + ".source", entry.source());
    }

    private void person(String at, FeedPerson person) {
        put(at + ".text", person.text());
        put(at + ".name", person.name());
        put(at + ".email", person.email());
        put(at + ".uri", person.uri());
    }

    private void date(String at, @Nullable FeedDate date) {
        if (date != null) {
            put(at + ".raw", date.raw());
            put(at + ".parsed", date.time() == null ? null : date.time().at().toString());
        }
    }

    private void text(String at, @Nullable FeedText text) {
        put(at, text == null ? null : text.value());
    }

    void put(String at, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(at, value.strip());
        }
    }
}
