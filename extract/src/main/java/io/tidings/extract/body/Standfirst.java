package io.tidings.extract.body;

import io.tidings.extract.clean.CleanText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The lede under the headline (*standfirst*, *sapo*, *chapô*, *Vorspann*), which is part of no paragraph.
///
/// Found where a short block near the headline says what the page's own description says, or where its name says what
/// it is.
final class Standfirst {

    private static final int LONGEST = 700;
    private static final int SHORTEST = 25;

    private static final String NAMED =
            "[class*=standfirst], [class*=stand-first], [class*=sapo], [class*=lede], [class*=subheadline],"
                + " [class*=sub-headline], [class*=subtitle], [class*=sub-title], [class*=article-summary],"
                + " [class*=article__summary], [class*=articleSummary], [class*=intro], [class*=Intro], [class*=dek],"
                + " [class*=deck], [class*=chapo], [class*=vorspann], [class*=lead], [class*=Lead], [class*=excerpt],"
                + " [class*=teaser-text], [class*=strapline], [class*=description], [class*=Description],"
                + " [class*=entradilla], [class*=sommario], [class*=occhiello], [class*=summary], [class*=Summary],"
                + " [class*=abstract], [class*=subhead], [class*=kicker-text], [itemprop=description],"
                + " [itemprop=alternativeHeadline], [class*=tagline], [class*=preamble], [class*=ingress],"
                + " [class*=manchet], [class*=perex]";

    private Standfirst() {}

    /// @param page before anything was pruned
    /// @param descriptions what the page's head says about it
    static @Nullable String find(Document page, List<String> descriptions, @Nullable String title) {
        Element body = page.body();
        for (Element element : body.select(NAMED)) {
            String text = CleanText.line(element.text());
            if (text.length() >= SHORTEST
                    && text.length() <= LONGEST
                    && !text.equals(title)
                    && matches(text, descriptions)
                    && linkFree(element)) {
                return text;
            }
        }
        return null;
    }

    /// Most words of the one stand in the other.
    static boolean matches(String text, List<String> descriptions) {
        Set<String> words = words(text);
        for (String description : descriptions) {
            Set<String> others = words(description);
            var shared = new HashSet<>(words);
            shared.retainAll(others);
            if (shared.size() >= 0.75 * Math.min(words.size(), others.size())
                    && shared.size() >= 4
                    && shared.size() >= 0.5 * words.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean linkFree(Element element) {
        int linked = 0;
        for (Element link : element.getElementsByTag("a")) {
            linked += link.text().length();
        }
        return linked < element.text().length() / 2;
    }

    static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
