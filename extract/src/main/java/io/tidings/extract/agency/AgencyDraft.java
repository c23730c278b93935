package io.tidings.extract.agency;

import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import io.tidings.extract.Extraction.Extracted;
import io.tidings.extract.Extraction.NotAnArticle;
import io.tidings.extract.clean.CleanText;
import io.tidings.extract.date.MachineTime;
import io.tidings.extract.metadata.Bylines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An item while it is read. The first value of a field stays, so readers offer the better place first.
final class AgencyDraft {

    private static final double STATED = 0.95;
    private static final Set<String> WITH_TEXT = Set.of("text", "composite", "component");
    private static final int MOST_SUBJECTS = 500;

    final AgencyFormat format;
    final List<String> lines = new ArrayList<>();
    final List<String> captions = new ArrayList<>();
    final Set<String> people = new LinkedHashSet<>();
    final Set<String> bylined = new LinkedHashSet<>();
    private final Set<AgencySubject> subjects = new LinkedHashSet<>();

    PublicationStatus status = PublicationStatus.USABLE;

    @Nullable
    String guid;

    @Nullable
    String version;

    @Nullable
    Integer urgency;

    @Nullable
    String itemClass;

    @Nullable
    String title;

    @Nullable
    String fallbackTitle;

    @Nullable
    String standfirst;

    @Nullable
    String slugline;

    @Nullable
    String editorsNote;

    @Nullable
    String provider;

    @Nullable
    String section;

    @Nullable
    String language;

    @Nullable
    String image;

    @Nullable
    DatedTime firstCreated;

    @Nullable
    DatedTime versionCreated;

    @Nullable
    DatedTime contentCreated;

    @Nullable
    DatedTime contentModified;

    @Nullable
    DatedTime embargo;

    AgencyDraft(AgencyFormat format) {
        this.format = format;
    }

    static @Nullable String first(@Nullable String known, @Nullable String offered) {
        if (known != null || offered == null) {
            return known;
        }
        String line = CleanText.line(offered);
        return line.isEmpty() ? null : line;
    }

    @Nullable
    DatedTime time(@Nullable DatedTime known, @Nullable String offered) {
        return known != null || offered == null
                ? known
                : MachineTime.parse(offered, STATED, format.code(), language).orElse(null);
    }

    void urgency(@Nullable String text) {
        String digits = text == null ? "" : text.strip();
        if (urgency == null && digits.matches("[1-9]")) {
            urgency = Integer.valueOf(digits);
        }
    }

    void subject(@Nullable AgencySubject subject) {
        if (subject != null && subjects.size() < MOST_SUBJECTS) {
            subjects.add(subject);
        }
    }

    void byline(@Nullable String byline) {
        if (byline != null) {
            bylined.addAll(Bylines.people(byline));
        }
    }

    void standfirst(List<String> paragraphs) {
        standfirst = first(standfirst, String.join(" ", paragraphs));
    }

    AgencyItem item() {
        var label = new AgencyLabel(
                guid, version, urgency, List.copyOf(subjects), embargo, status, itemClass, slugline, editorsNote);
        return new AgencyItem(label, extraction());
    }

    private @Nullable String headline() {
        return title != null ? title : fallbackTitle != null ? fallbackTitle : slugline;
    }

    private Extraction extraction() {
        String kind = itemClass == null ? "text" : itemClass;
        String name = headline();
        if (status == PublicationStatus.CANCELED) {
            return new NotAnArticle(
                    "canceled", "The agency has canceled the item; take back what was published of it.", name);
        } else if (status == PublicationStatus.WITHHELD) {
            return new NotAnArticle("withheld", "The agency withholds the item until further notice.", name);
        } else if (!lines.isEmpty()) {
            return new Extracted(article(lines, standfirst, false, format.code()));
        } else if (!WITH_TEXT.contains(kind)) {
            return new NotAnArticle(kind, "The item is a " + kind + " and has no text of an article in it.", name);
        } else if (standfirst != null) {
            return new Extracted(article(List.of(standfirst), null, true, format.code() + "-summary"));
        } else if (title != null) {
            return new NotAnArticle("alert", "The item is a headline without a text, as agencies send it first.", name);
        }
        return new NotAnArticle("empty", "The item has neither text nor headline.", name);
    }

    private ExtractedArticle article(List<String> text, @Nullable String lede, boolean summary, String method) {
        DatedTime published =
                firstCreated != null ? firstCreated : contentCreated != null ? contentCreated : versionCreated;
        DatedTime changed = versionCreated != null ? versionCreated : contentModified;
        boolean revised = changed != null && published != null && changed.at().isAfter(published.at());
        return new ExtractedArticle(
                null,
                null,
                provider,
                headline(),
                lede,
                String.join("\n", text) + "\n",
                List.copyOf(people.isEmpty() ? bylined : people),
                published,
                revised ? changed : null,
                section,
                image,
                captions,
                language,
                summary,
                method);
    }
}
