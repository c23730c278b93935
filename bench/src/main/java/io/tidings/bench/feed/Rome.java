package io.tidings.bench.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// ROME as its documentation uses it: `SyndFeedInput` on an `XmlReader`, document types allowed.
final class Rome implements Peer {

    @Override
    public String name() {
        return "rome";
    }

    @Override
    public int parse(byte[] feed) throws IOException {
        return build(feed).getEntries().size();
    }

    @Override
    public Facts facts(byte[] bytes) throws IOException {
        SyndFeed feed = build(bytes);
        var facts = new Facts();
        facts.put("feed.title", feed.getTitle());
        facts.put("feed.link", feed.getLink());
        facts.put("feed.subtitle", feed.getDescription());
        facts.put("feed.language", feed.getLanguage());
        facts.put("feed.rights", feed.getCopyright());
        facts.put("feed.id", feed.getUri());
        facts.put("feed.generator", feed.getGenerator());
        // Of a feed ROME has one date: RSS's publication, Atom's change.
        facts.put("feed.published.parsed", time(feed.getPublishedDate()));
        facts.put("feed.updated.parsed", time(feed.getPublishedDate()));
        people(facts, "feed", feed.getAuthors(), feed.getAuthor());
        for (int i = 0; i < feed.getEntries().size(); i++) {
            entry(facts, "entries." + i, feed.getEntries().get(i));
        }
        return facts;
    }

    private static SyndFeed build(byte[] feed) throws IOException {
        var input = new SyndFeedInput();
        input.setAllowDoctypes(true);
        try (var reader = new XmlReader(new ByteArrayInputStream(feed))) {
            return input.build(reader);
        } catch (FeedException | RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static void entry(Facts facts, String at, SyndEntry entry) {
        facts.put(at + ".title", entry.getTitle());
        facts.put(at + ".link", entry.getLink());
        facts.put(at + ".id", entry.getUri());
        SyndContent summary = entry.getDescription();
        facts.put(at + ".summary", summary == null ? null : summary.getValue());
        for (int i = 0; i < entry.getContents().size(); i++) {
            facts.put(at + ".content." + i, entry.getContents().get(i).getValue());
        }
        facts.put(at + ".published.parsed", time(entry.getPublishedDate()));
        facts.put(at + ".updated.parsed", time(entry.getUpdatedDate()));
        facts.put(at + ".comments", entry.getComments());
        people(facts, at, entry.getAuthors(), entry.getAuthor());
        entry.getCategories().forEach(tag -> facts.put(at + ".tags." + tag.getName(), tag.getName()));
        for (int i = 0; i < entry.getEnclosures().size(); i++) {
            var file = entry.getEnclosures().get(i);
            facts.put(at + ".enclosures." + i + ".href", file.getUrl());
            facts.put(at + ".enclosures." + i + ".type", file.getType());
            facts.put(at + ".enclosures." + i + ".length", file.getLength() == 0 ? null : "" + file.getLength());
        }
    }

    private static void people(Facts facts, String at, @Nullable List<SyndPerson> people, @Nullable String author) {
        if (people == null || people.isEmpty()) {
            facts.put(at + ".author.0.name", author);
            return;
        }
        for (int i = 0; i < people.size(); i++) {
            facts.put(at + ".author." + i + ".name", people.get(i).getName());
        }
    }

    @SuppressWarnings("JavaUtilDate") // ROME's
    private static @Nullable String time(@Nullable Date date) {
        return date == null ? null : date.toInstant().toString();
    }
}
