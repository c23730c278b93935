package io.tidings.bench.feed;

import com.apptasticsoftware.rssreader.Channel;
import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// rssreader over a stream. It swallows most errors and gives what it has until then.
final class RssReaderPeer implements Peer {

    /// Held, since the JDK forgets loggers that nobody holds, and their levels with them.
    private static final Logger LOG = Logger.getLogger("com.apptasticsoftware.rssreader");

    static {
        LOG.setLevel(Level.OFF); // a warning for each broken feed
    }

    @Override
    public String name() {
        return "rssreader";
    }

    @Override
    public int parse(byte[] feed) throws IOException {
        return items(feed).size();
    }

    @Override
    public Facts facts(byte[] feed) throws IOException {
        var facts = new Facts();
        List<Item> items = items(feed);
        if (!items.isEmpty() && items.getFirst().getChannel() != null) {
            head(facts, items.getFirst().getChannel());
        }
        for (int i = 0; i < items.size(); i++) {
            entry(facts, "entries." + i, items.get(i));
        }
        return facts;
    }

    private static List<Item> items(byte[] feed) throws IOException {
        try (var items = new RssReader().read(new ByteArrayInputStream(feed))) {
            return items.toList();
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static void head(Facts facts, Channel channel) {
        facts.put("feed.title", channel.getTitle());
        facts.put("feed.link", channel.getLink());
        facts.put("feed.subtitle", channel.getDescription());
        put(facts, "feed.language", channel.getLanguage());
        put(facts, "feed.rights", channel.getCopyright());
        put(facts, "feed.generator", channel.getGenerator());
        put(facts, "feed.author.0.name", channel.getManagingEditor());
        facts.put("feed.published.parsed", time(() -> channel.getPubDateAsZonedDateTime()));
        facts.put("feed.updated.parsed", time(() -> channel.getLastBuildDateAsZonedDateTime()));
    }

    private static void entry(Facts facts, String at, Item item) {
        put(facts, at + ".title", item.getTitle());
        put(facts, at + ".link", item.getLink());
        put(facts, at + ".id", item.getGuid());
        put(facts, at + ".summary", item.getDescription());
        put(facts, at + ".content.0", item.getContent());
        put(facts, at + ".comments", item.getComments());
        put(facts, at + ".author.0.name", item.getAuthor());
        facts.put(at + ".published.parsed", time(() -> item.getPubDateAsZonedDateTime()));
        facts.put(at + ".updated.parsed", time(() -> item.getUpdatedAsZonedDateTime()));
        item.getCategories().forEach(tag -> facts.put(at + ".tags." + tag, tag));
        for (int i = 0; i < item.getEnclosures().size(); i++) {
            var file = item.getEnclosures().get(i);
            facts.put(at + ".enclosures." + i + ".href", file.getUrl());
            facts.put(at + ".enclosures." + i + ".type", file.getType());
            put(facts, at + ".enclosures." + i + ".length", file.getLength().map(String::valueOf));
        }
    }

    private static void put(Facts facts, String at, Optional<String> value) {
        facts.put(at, value.orElse(null));
    }

    private interface Time {
        Optional<ZonedDateTime> get();
    }

    /// A date that it cannot read is an exception of its.
    private static @Nullable String time(Time time) {
        try {
            return time.get()
                    .map(ZonedDateTime::toInstant)
                    .map(instant -> instant.truncatedTo(ChronoUnit.SECONDS))
                    .map(Instant::toString)
                    .orElse(null);
        } catch (RuntimeException _) {
            return null;
        }
    }
}
