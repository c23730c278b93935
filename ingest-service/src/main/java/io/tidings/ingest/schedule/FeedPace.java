package io.tidings.ingest.schedule;

import io.tidings.ingest.schedule.Advice.Pace;
import java.io.ByteArrayInputStream;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What a feed's head says about when to read it again: `ttl`, `skipHours` and `skipDays` of RSS. The syndication
/// module of
/// RDF (`updatePeriod`) is passed over: widespread software states it without anybody meaning it. Reads to the first
/// entry and no further, without DTDs. Pure.
public final class FeedPace {

    private static final int LONGEST_HEAD = 64 << 10;
    private static final int MOST_MINUTES = 7 * 24 * 60;

    /// Feeds that skip nearly everything are feeds whose author has misread the word.
    private static final int MOST_HOURS = 23;

    private static final int MOST_DAYS = 6;

    private @Nullable Duration timeToLive;
    private final Set<Integer> hours = new HashSet<>();
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);

    private FeedPace() {}

    /// What the document says; nothing where it is no feed or is broken.
    public static Pace of(byte[] document) {
        if (document.length == 0 || document[0] == '{') {
            return Pace.FREE;
        }
        var found = new FeedPace();
        try {
            var in = new ByteArrayInputStream(document, 0, Math.min(document.length, LONGEST_HEAD));
            var reader = factory().createXMLStreamReader(in);
            found.read(reader);
            reader.close();
        } catch (XMLStreamException | RuntimeException _) {
            // Broken, or cut at the end of the head: what was read so far counts.
        }
        return found.pace();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && !take(reader)) {
                return;
            }
        }
    }

    private boolean take(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "item", "entry", "url", "html" -> {
                return false;
            }
            case "ttl" -> timeToLive = minutes(reader.getElementText());
            case "hour" -> hour(reader.getElementText());
            case "day" -> day(reader.getElementText());
            default -> {
                // Says nothing about time.
            }
        }
        return true;
    }

    private Pace pace() {
        return new Pace(
                timeToLive, hours.size() > MOST_HOURS ? Set.of() : hours, days.size() > MOST_DAYS ? Set.of() : days);
    }

    private static @Nullable Duration minutes(String text) {
        var minutes = number(text);
        return minutes <= 0 ? null : Duration.ofMinutes(Math.min(minutes, MOST_MINUTES));
    }

    private void hour(String text) {
        var hour = number(text);
        if (hour >= 0 && hour <= 24) {
            hours.add(hour % 24); // the specification once said 1 to 24
        }
    }

    private void day(String text) {
        for (var day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(text.strip())) {
                days.add(day);
            }
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
