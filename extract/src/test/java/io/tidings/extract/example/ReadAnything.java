package io.tidings.extract.example;

import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import io.tidings.extract.agency.AgencyItem;
import io.tidings.extract.agency.AgencyReader;
import io.tidings.extract.agency.AgencyReading;
import io.tidings.extract.feed.FeedEntries;
import io.tidings.extract.feed.FeedReader;
import io.tidings.extract.feed.FeedReading;
import io.tidings.extract.kind.ContentKind;
import io.tidings.extract.page.PageExtractor;
import io.tidings.extract.plain.PlainTextExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Prints title, day and authors of every article in the files that it is given, whatever they are.
public final class ReadAnything {

    private ReadAnything() {}

    /// @param files pages, plain texts, feeds, agencies' deliveries
    public static void main(String[] files) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            lines(Files.readAllBytes(Path.of(file))).forEach(out::println);
        }
    }

    static List<String> lines(byte[] bytes) {
        ContentKind kind = ContentKind.of(bytes, null);
        return switch (kind) {
            case HTML -> List.of(line(PageExtractor.extract(bytes, null, null)));
            case PLAIN_TEXT -> List.of(line(PlainTextExtractor.extract(bytes)));
            case FEED -> entries(FeedReader.read(bytes, null, null));
            case NITF, NEWSML_G2, NINJS -> items(AgencyReader.read(bytes));
            default -> List.of(kind.sentence());
        };
    }

    private static List<String> entries(FeedReading feed) {
        return feed.entries().stream()
                .flatMap(entry -> FeedEntries.toArticle(entry, feed.feed()).stream())
                .map(ReadAnything::line)
                .toList();
    }

    private static List<String> items(AgencyReading reading) {
        return switch (reading) {
            case AgencyReading.Items delivery ->
                delivery.items().stream()
                        .map(AgencyItem::extraction)
                        .map(ReadAnything::line)
                        .toList();
            case AgencyReading.Unreadable(var _, var message) -> List.of(message);
        };
    }

    private static String line(Extraction extraction) {
        return switch (extraction) {
            case Extraction.Extracted(var article) -> line(article);
            case Extraction.NotAnArticle(var reason, var message, var _) -> reason + ": " + message;
            case Extraction.Unreadable(var reason, var message) -> reason + ": " + message;
        };
    }

    private static String line(ExtractedArticle article) {
        var published = article.publishedAt();
        return article.title()
                + (published == null ? "" : " (" + published.text() + ")")
                + (article.authors().isEmpty() ? "" : ", by " + String.join(" and ", article.authors()));
    }
}
