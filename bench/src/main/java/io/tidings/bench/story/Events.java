package io.tidings.bench.story;

import io.tidings.bench.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Vietnamese news articles with their events, in the order of publication.
final class Events {

    private static final String SET = "stories-vi-odd";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/yyyy H:m", Locale.ROOT);

    /// @param event the same for all articles on it
    /// @param time publication, milliseconds since 1970
    record Report(String id, String event, String source, String title, String body, long time) {}

    private Events() {}

    static List<Report> of(Data data) throws IOException {
        var root = data.of(SET, SET);
        var reports = new ArrayList<Report>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(f -> f.toString().endsWith(".body.txt"))
                    .sorted()
                    .toList()) {
                reports.add(report(root, file));
            }
        }
        reports.sort(Comparator.comparingLong(Report::time).thenComparing(Report::id));
        return reports;
    }

    private static Report report(Path root, Path body) throws IOException {
        var info = Files.readString(Path.of(body.toString().replace(".body.txt", ".info.txt")));
        var event = root.relativize(body).getName(0).toString();
        var time = LocalDateTime.parse(field(info, "TIME:"), TIME).toInstant(ZoneOffset.UTC);
        return new Report(
                String.valueOf(body.getFileName()).replace(".body.txt", ""),
                event,
                source(field(info, "LINK:")),
                field(info, "TITLE:").replace('_', ' '),
                Files.readString(body),
                time.toEpochMilli());
    }

    private static String field(String info, String name) {
        return info.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElse("");
    }

    /// The outlet that the aggregator's address names.
    private static String source(String link) {
        for (var part : link.split("/")) {
            if (part.contains(".") && !part.contains("baomoi") && !part.endsWith(".epi")) {
                return part;
            }
        }
        return "unknown";
    }
}
