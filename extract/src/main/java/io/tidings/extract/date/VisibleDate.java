package io.tidings.extract.date;

import io.tidings.extract.DatedTime;
import io.tidings.extract.metadata.ShortText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// The date that stands on the page for people: in a `time` element, in an element called date, or in a line near the
/// headline.
final class VisibleDate {

    private static final Pattern DATE_NAME = Pattern.compile(
            "(?:^|[^a-z])(?:date|datum|pubdate|publish|published|posted|post-date|dateline|timestamp|time|fecha|data|meta|byline|info|created|tarih|waktu|ngay|thoigian)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED = Pattern.compile(
            "(?:modif|updat|aktualis|revis|cập nhật|edited)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LABEL = 39;
    private static final int LONGEST_FOOTER = 400;

    /// So many elements with telling names stand between a headline and its date at most; those farther below are other
    /// articles'.
    private static final int NEAR = 12;

    /// An article's day is among the first that could be.
    private static final int MOST_READ = 500;

    private static final String NAMED =
            "h1, [class*=date], [id*=date], [class*=time], [class*=publish], [class*=posted],"
                    + " [class*=meta], [class*=byline], [class*=info]";

    private VisibleDate() {}

    /// `time` elements and item properties that say they are the publication's.
    static Optional<DatedTime> marked(Document page, @Nullable String language) {
        for (Element element : page.select(
                "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, abbr.published")) {
            Optional<DatedTime> time = stated(element, 0.85, language);
            if (time.isPresent()) {
                return time;
            }
        }
        var foreign = new ForeignParts();
        Element anchor = page.selectFirst("h1");
        Optional<DatedTime> changed = Optional.empty();
        for (Element element : page.select("time")) {
            if (foreign.isIn(element)) {
                continue;
            }
            Optional<DatedTime> time = stated(element, 0.75, language);
            if (time.isPresent()) {
                boolean isChange = CHANGED.matcher(
                                element.className() + " " + element.attr("itemprop") + " " + before(element))
                        .find();
                if (!isChange) {
                    return time;
                }
                changed = changed.isPresent() ? changed : time;
            }
        }
        return anchor == null
                ? changed
                : changed.map(time -> new DatedTime(time.at(), time.precision(), 0.5, time.from()));
    }

    /// A labelled date (`Datum 28.04.2023`), then one in an element that is called a date, then the first full date
    /// on a short line: each from the headline downwards before from the top, where many pages show the day of the
    /// visit.
    static Optional<DatedTime> read(Document page, @Nullable String language) {
        Element headline = page.selectFirst("h1");
        return scan(page, language, headline, true, 0.75)
                .or(() -> named(page, language, Side.JUST_BELOW))
                .or(() -> named(page, language, Side.ABOVE))
                .or(() -> named(page, language, Side.BELOW))
                .or(() -> scan(page, language, headline, false, 0.5))
                .or(() -> scan(page, language, null, false, 0.5))
                .or(() -> inFooter(page, language));
    }

    /// Where an element stands, seen from the headline.
    private enum Side {
        ABOVE,
        JUST_BELOW,
        BELOW
    }

    private static Optional<DatedTime> named(Document page, @Nullable String language, Side wanted) {
        var foreign = new ForeignParts();
        int below = -1;
        int read = 0;
        for (Element element : page.select(NAMED)) {
            if (element.normalName().equals("h1")) {
                below = 0;
                continue;
            }
            below += below < 0 ? 0 : 1;
            Side side = below < 0 ? Side.ABOVE : below <= NEAR ? Side.JUST_BELOW : Side.BELOW;
            if (side == wanted && read < MOST_READ && isDate(element) && !foreign.isIn(element)) {
                read++;
                Optional<FoundDate> found = DateText.first(ShortText.of(element, LONGEST_LINE), language);
                if (found.isPresent()) {
                    return found.map(date -> date.dated(0.7, "text"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDate(Element element) {
        return DATE_NAME.matcher(element.className() + " " + element.id()).find();
    }

    /// Some blogs set an article's day below it.
    private static Optional<DatedTime> inFooter(Document page, @Nullable String language) {
        for (Element footer : page.select("article footer, main footer")) {
            Optional<FoundDate> found = DateText.first(ShortText.of(footer, LONGEST_FOOTER), language);
            if (found.isPresent()) {
                return found.map(date -> date.dated(0.4, "text"));
            }
        }
        return Optional.empty();
    }

    private static Optional<DatedTime> scan(
            Document page, @Nullable String language, @Nullable Element from, boolean labelled, double confidence) {
        var scan = new LineScan(language, from == null, labelled);
        page.body().filter((NodeFilter) (node, _) -> scan.see(node, from));
        return Optional.ofNullable(scan.found()).map(date -> date.dated(confidence, "text"));
    }

    private static Optional<DatedTime> stated(Element element, double confidence, @Nullable String language) {
        for (String attribute : new String[] {"datetime", "content", "title"}) {
            String value = element.attr(attribute);
            if (value.length() >= 8 && value.length() <= 60) {
                Optional<DatedTime> time = MachineTime.parse(value, confidence, "time", language);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return DateText.first(ShortText.of(element, LONGEST_LINE), language)
                .map(date -> date.dated(confidence - 0.05, "time"));
    }

    private static String before(Element element) {
        Node previous = element.previousSibling();
        if (previous instanceof TextNode text) {
            return text.text().toLowerCase(Locale.ROOT);
        }
        return previous instanceof Element sibling ? ShortText.of(sibling, LONGEST_LABEL) : "";
    }
}
