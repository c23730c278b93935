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
record ReadingContext(
        String title,
        Set<String> authors,
        List<String> descriptions,
        @Nullable String language) {

    static ReadingContext of(PageFacts facts) {
        String title = facts.title() == null ? "" : folded(facts.title());
        Set<String> authors = facts.authors().stream()
                .map(ReadingContext::folded)
                .filter(name -> name.length() >= 4)
                .collect(Collectors.toUnmodifiableSet());
        return new ReadingContext(title, authors, facts.description(), facts.language());
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
