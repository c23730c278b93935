package io.tidings.extract.body;

import io.tidings.extract.metadata.PageFacts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the page says about its article, in the form in which blocks are compared with it.
///
/// @param title folded; empty where the page has none
/// @param authors folded
/// @param language as declared, for dates
/// @param statedBody the text as JSON-LD has it, letters and digits only; empty where it has none
record ReadingContext(
        String title,
        Set<String> authors,
        List<String> descriptions,
        @Nullable String language,
        String statedBody) {

    /// The beginning of a sentence, long enough for any name.
    private static final int NAME_LENGTH = 80;

    /// More of a stated text is not looked at.
    private static final int LONGEST_STATED = 200_000;

    static ReadingContext of(PageFacts facts) {
        String title = facts.title() == null ? "" : folded(facts.title());
        Set<String> authors = facts.authors().stream()
                .map(ReadingContext::folded)
                .filter(name -> name.length() >= 4)
                .collect(Collectors.toUnmodifiableSet());
        return new ReadingContext(title, authors, facts.description(), facts.language(), stated(facts));
    }

    private static String stated(PageFacts facts) {
        String body = facts.articleBody();
        return body == null ? "" : bare(body.length() > LONGEST_STATED ? body.substring(0, LONGEST_STATED) : body);
    }

    /// Letters and digits only.
    static String bare(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 0x7F
                    ? (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                    : Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// Letters and digits in lower case, one space between words.
    static String folded(String text) {
        var out = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /// The headline, or the headline with a little beside it.
    boolean isTitle(String folded) {
        if (title.length() < 8) {
            return folded.equals(title) && !title.isEmpty();
        }
        return folded.equals(title) || (folded.contains(title) && folded.length() < title.length() * 1.6);
    }

    /// A name alone, or with a word or two (`By`, a role) beside it.
    boolean isByline(String folded) {
        for (String author : authors) {
            if (folded.contains(author) && folded.length() - author.length() <= 25) {
                return true;
            }
        }
        return false;
    }

    /// The same for a long text, of which only the beginning is looked at.
    boolean introducesAuthor(String text) {
        return !authors.isEmpty() && isAboutAuthor(folded(text.substring(0, Math.min(text.length(), NAME_LENGTH))));
    }

    /// A sentence that introduces the writer.
    boolean isAboutAuthor(String folded) {
        for (String author : authors) {
            if (folded.startsWith(author + " ") && author.indexOf(' ') > 0) {
                return true;
            }
        }
        return false;
    }
}
