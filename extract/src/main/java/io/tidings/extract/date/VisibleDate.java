package io.tidings.extract.date;

import io.tidings.extract.DatedTime;
import io.tidings.extract.clean.CleanText;
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
    private static final Pattern FOREIGN = Pattern.compile(
            "(?:^|[\\s_-])(?:related|comment|comments|sidebar|footer|recommend|popular|teaser|latest|widget|event)",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LINE = 200;
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
        Element anchor = page.selectFirst("h1");
        Optional<DatedTime> changed = Optional.empty();
        for (Element element : page.select("time")) {
            if (isForeign(element)) {
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
                .or(() -> named(page, language, true))
                .or(() -> named(page, language, false))
                .or(() -> scan(page, language, headline, false, 0.5))
                .or(() -> scan(page, language, null, false, 0.5));
    }

    private static Optional<DatedTime> named(Document page, @Nullable String language, boolean afterHeadline) {
        boolean after = false;
        for (Element element : page.select(NAMED)) {
            if (element.normalName().equals("h1")) {
                after = true;
            } else if (after == afterHeadline) {
                String names = element.className() + " " + element.id();
                if (DATE_NAME.matcher(names).find() && !isForeign(element)) {
                    String text = CleanText.line(element.text());
                    if (text.length() <= LONGEST_LINE) {
                        Optional<FoundDate> found = DateText.first(text, language);
                        if (found.isPresent()) {
                            return found.map(date -> date.dated(0.7, "text"));
                        }
                    }
                }
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
        String text = CleanText.line(element.text());
        return text.length() > LONGEST_LINE
                ? Optional.empty()
                : DateText.first(text, language).map(date -> date.dated(confidence - 0.05, "time"));
    }

    private static boolean isForeign(Element element) {
        int steps = 0;
        for (Element up = element; up != null && steps < 6; up = up.parent()) {
            String tag = up.normalName();
            if (tag.equals("aside")
                    || tag.equals("footer")
                    || (steps > 0 && tag.equals("a") && leadsElsewhere(up))
                    || (steps > 0 && tag.equals("li") && isListOfItems(up))
                    || FOREIGN.matcher(up.className()).find()) {
                return true;
            }
            if (tag.equals("body") || tag.equals("article") || tag.equals("main")) {
                return false;
            }
            steps++;
        }
        return false;
    }

    /// A list of other articles has the time of each; one of an article's own facts has one or two.
    private static boolean isListOfItems(Element item) {
        Element list = item.parent();
        return list != null && list.select("time").size() > 2;
    }

    /// Forums and blogs link a posting's time to the posting itself.
    private static boolean leadsElsewhere(Element link) {
        String target = link.absUrl("href");
        String here = link.baseUri();
        int end = target.indexOf('#');
        return here.isEmpty() || !(end < 0 ? target : target.substring(0, end)).equals(here);
    }

    private static String before(Element element) {
        Node previous = element.previousSibling();
        if (previous instanceof TextNode text) {
            return text.text().toLowerCase(Locale.ROOT);
        }
        return previous instanceof Element sibling && sibling.text().length() < 40 ? sibling.text() : "";
    }
}
