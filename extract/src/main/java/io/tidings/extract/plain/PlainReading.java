package io.tidings.extract.plain;

import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.block.Breadcrumbs;
import io.tidings.extract.block.LineClassifier;
import io.tidings.extract.block.LineKind;
import io.tidings.extract.date.DateLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the lines of one text turned out to be. Filled line by line, then asked for the article.
final class PlainReading {

    /// Where a text states its date, it does so in its first lines.
    private static final int HEADER_LINES = 6;

    /// A line that stands twice in a row is a caption and its picture's alternative text, unless it is as long as a
    /// paragraph.
    private static final int LONGEST_TWICE = 400;

    private final List<String> body = new ArrayList<>();
    private final Set<String> captions = new LinkedHashSet<>();
    private @Nullable String title;
    private @Nullable String section;
    private @Nullable DatedTime stated;

    private PlainReading() {}

    static PlainReading of(List<String> lines) {
        var reading = new PlainReading();
        for (int i = 0; i < lines.size(); i++) {
            boolean twice = i + 1 < lines.size() && lines.get(i).equals(lines.get(i + 1));
            boolean again = i > 0 && lines.get(i).equals(lines.get(i - 1));
            if ((twice || again) && lines.get(i).length() <= LONGEST_TWICE) {
                reading.takeTwice(lines.get(i));
            } else {
                reading.take(i, lines.get(i));
            }
        }
        reading.findTitle();
        return reading;
    }

    List<String> body() {
        return body;
    }

    @Nullable
    String title() {
        return title;
    }

    ExtractedArticle article() {
        var everything = new ArrayList<>(captions);
        everything.addAll(body);
        DatedTime published =
                stated != null ? stated : ReportedDay.of(body, everything).orElse(null);
        String text = String.join("\n", body) + "\n";
        return new ExtractedArticle(
                null,
                null,
                null,
                title,
                null,
                text,
                List.of(),
                published,
                null,
                section,
                null,
                List.copyOf(captions),
                null,
                false,
                "text");
    }

    /// A headline that stands twice at the top is a headline; anything else is a caption.
    private void takeTwice(String line) {
        if (body.isEmpty() && title == null && !endsLikeSentence(line)) {
            title = line;
        } else if (!line.equals(title) && LineClassifier.classify(line) != LineKind.BOILERPLATE) {
            captions.add(line);
        }
    }

    private void take(int index, String line) {
        Optional<DateLine> date = index < HEADER_LINES ? DateLine.read(line, null) : Optional.empty();
        String rest = line;
        if (date.isPresent()) {
            if (stated == null) {
                stated = date.get().date().dated(date.get().labelled() ? 0.9 : 0.7, "text");
            }
            rest = date.get().rest();
        }
        if (rest.isEmpty()) {
            return;
        }
        switch (LineClassifier.classify(rest)) {
            case TEXT, SOURCE -> body.add(rest);
            case CAPTION -> captions.add(rest);
            case BOILERPLATE -> noteSection(rest);
            case STAMP, WALL -> {} // notices of the site
        }
    }

    private void noteSection(String line) {
        List<String> crumbs = Breadcrumbs.pieces(line);
        if (body.isEmpty() && section == null && crumbs.size() >= 2) {
            section = crumbs.getLast();
        }
    }

    private void findTitle() {
        if (title == null && body.size() > 1 && Headline.is(body.getFirst(), body.subList(1, body.size()))) {
            title = body.removeFirst();
        }
        if (title != null) {
            body.removeIf(line -> line.equals(title));
        }
    }

    private static boolean endsLikeSentence(String line) {
        return ".…;:,。".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
