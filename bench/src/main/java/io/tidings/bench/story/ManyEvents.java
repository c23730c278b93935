package io.tidings.bench.story;

import io.tidings.bench.story.Events.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// A press of many events, made of that of few: each event again and again at other times, with most of its telling
/// words replaced by words of its own. Common words, and some of the telling ones, are the same everywhere, as names of
/// towns and offices are.
final class ManyEvents {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final long SPAN = 45L * 24 * 60 * 60 * 1_000;
    /// Words in a tenth of the articles or more are common.
    private static final double COMMON = 0.1;
    /// Of ten telling words so many are the same in other events.
    private static final int SHARED_OF_TEN = 3;

    private ManyEvents() {}

    /// At least so many reports, in the order of publication.
    static List<Report> of(List<Report> reports, int count, long seed) {
        var frequency = new HashMap<String, Integer>();
        for (var report : reports) {
            var words = new HashSet<String>();
            WORD.matcher(report.body())
                    .results()
                    .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
            words.forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        var random = new Random(seed);
        var many = new ArrayList<Report>();
        for (int copy = 0; many.size() < count; copy++) {
            int number = copy;
            var begins = new HashMap<String, Long>();
            var moved = new HashMap<String, Long>();
            for (var report : reports) {
                begins.merge(report.event(), report.time(), Math::min);
                moved.computeIfAbsent(report.event(), _ -> (long) (random.nextDouble() * SPAN));
            }
            reports.stream()
                    .map(report -> again(report, number, begins, moved, frequency, COMMON * reports.size()))
                    .forEach(many::add);
        }
        many.sort(Comparator.comparingLong(Report::time).thenComparing(Report::id));
        return many;
    }

    private static Report again(
            Report report,
            int copy,
            Map<String, Long> begins,
            Map<String, Long> moved,
            Map<String, Integer> frequency,
            double common) {
        long time = report.time() - begins.getOrDefault(report.event(), 0L) + moved.getOrDefault(report.event(), 0L);
        return new Report(
                report.id() + "-" + copy,
                report.event() + "-" + copy,
                report.source(),
                reworded(report.title(), copy, frequency, common),
                reworded(report.body(), copy, frequency, common),
                time);
    }

    private static String reworded(String text, int copy, Map<String, Integer> frequency, double common) {
        return WORD.matcher(text).replaceAll(found -> {
            var word = found.group();
            var lower = word.toLowerCase(Locale.ROOT);
            boolean shared = Math.floorMod((lower + copy).hashCode() * 31, 10) < SHARED_OF_TEN;
            return frequency.getOrDefault(lower, 0) >= common || shared ? word : word + letters(copy);
        });
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 676 % 26) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }
}
