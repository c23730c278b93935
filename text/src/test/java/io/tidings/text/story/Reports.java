package io.tidings.text.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Articles of our own making on made-up events.
final class Reports {

    static final long START = 1_700_000_000_000L;

    static final String FLOOD =
            "The river Emme burst its banks at Kalden and flooded four hundred cellars. Firefighters of"
                    + " Kalden pumped water from the school while mayor Petra Lindqvist asked the army for sandbags.";
    static final String FLOOD_AGAIN = "Four hundred cellars stand under water in Kalden after the river Emme burst its"
            + " banks. Mayor Petra Lindqvist said the army was bringing sandbags to the school.";
    static final String FLOOD_LATER =
            "In Kalden the army stacked sandbags along the Emme as firefighters pumped flooded"
                    + " cellars dry; the school stays closed, mayor Petra Lindqvist announced.";
    static final String STRIKE =
            "Train drivers of Northern Rail walked out on Monday over pay. Union leader Omar Brandt"
                    + " rejected the offer of five per cent and called for talks with the transport ministry.";
    static final String STRIKE_AGAIN =
            "A walkout of Northern Rail train drivers stopped most trains. Omar Brandt of the"
                    + " union wants talks with the transport ministry, since five per cent more pay was no offer.";

    private static final StoryReader READER = new StoryReader(DocumentFrequencies.standard());

    private Reports() {}

    static StoryArticle report(String id, String body) {
        return report(id, body, Duration.ZERO);
    }

    /// @param after published so long after the start
    static StoryArticle report(String id, String body, Duration after) {
        return report(id, "en", null, body, START + after.toMillis());
    }

    static StoryArticle report(String id, String language, @Nullable String title, String body, long time) {
        var read = READER.read(new StoryText(language, title, null, body));
        return new StoryArticle(
                id, 1, language, time, 0, time, "source-" + id, title, read.vector(), read.words(), StoryFacts.NONE);
    }

    /// Articles on many events: each event has words of its own beside those that all share, and each article a part
    /// of them, published within three days.
    static List<StoryArticle> press(Random random, int events) {
        var articles = new ArrayList<StoryArticle>();
        for (int event = 0; event < events; event++) {
            long time = START + random.nextLong(Duration.ofDays(10).toMillis());
            int reports = 1 + random.nextInt(5);
            for (int report = 0; report < reports; report++) {
                var body = new StringBuilder();
                for (int word = 0; word < 60; word++) {
                    boolean own = random.nextInt(3) == 0;
                    // Neighbouring events share some of their words: the hard case.
                    int topic = event - random.nextInt(2);
                    body.append(own ? "event" + topic + "word" + random.nextInt(25) : "common" + random.nextInt(400))
                            .append(' ');
                }
                long at = time + random.nextLong(Duration.ofDays(3).toMillis());
                articles.add(report("e%02d-%d".formatted(event, report), "en", null, body.toString(), at));
            }
        }
        return articles;
    }

    /// Who is with whom, without the stories' ids.
    static Set<Set<String>> groups(StoriesInMemory shelf) {
        return shelf.stories().stream()
                .map(story ->
                        story.members().stream().map(Story.Member::id).collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    /// How many pairs of articles are together in one but not in the other, by the pairs that are in either.
    static double difference(Collection<Set<String>> one, Collection<Set<String>> other) {
        var pairs = new HashMap<String, Integer>();
        addPairs(one, pairs);
        addPairs(other, pairs);
        long single = pairs.values().stream().filter(count -> count == 1).count();
        return pairs.isEmpty() ? 0 : (double) single / pairs.size();
    }

    private static void addPairs(Collection<Set<String>> groups, Map<String, Integer> pairs) {
        for (var group : groups) {
            for (var a : group) {
                for (var b : group) {
                    if (a.compareTo(b) < 0) {
                        pairs.merge(a + "|" + b, 1, Integer::sum);
                    }
                }
            }
        }
    }
}
