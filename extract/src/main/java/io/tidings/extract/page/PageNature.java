package io.tidings.extract.page;

import io.tidings.extract.Extraction.NotAnArticle;
import io.tidings.extract.body.ArticleBody;
import io.tidings.extract.body.PageShape;
import io.tidings.extract.wordlist.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether a page is something else than an article, and what. A pure decision, in doubt for the article: an article
/// that
/// is refused is lost, a hub that is taken is one bad article.
///
/// Where the numbers come from: they lie beyond what the articles of the development sets have; `docs/extraction.md`
/// says
/// what that costs. Lengths in letters.
final class PageNature {

    /// An error page says little.
    private static final int LONGEST_ERROR = 1000;

    /// A text of this length without a teaser in it is an article, whatever stands around it.
    private static final int ARTICLE_RUN = 800;

    private static final int ARTICLE_RUN_OF_LIST = 1500;
    private static final int FEWEST_TEASERS = 8;

    /// This share of the paragraphs stand under a teaser each.
    private static final double MOSTLY_LED = 0.65;

    private static final int FEWEST_CAPTIONS = 6;
    private static final int LONGEST_GALLERY_TEXT = 1500;
    private static final double MOSTLY_CAPTIONS = 1.5;
    private static final double MOSTLY_CAPTIONS_OF_ARTICLE = 2.5;

    private static final int LONGEST_LINE = 200;

    private static final Pattern ERROR = pattern("error-titles.txt", "(?: ?[.,;:!|–—()-].*)?");
    private static final Pattern GALLERY = pattern("gallery-titles.txt", ".*");

    private PageNature() {}

    /// @param title as found for the article, if any
    /// @return empty for an article
    static Optional<NotAnArticle> judge(ArticleBody body, PageClaims claims, @Nullable String title) {
        if (body.method().equals(ArticleBody.RULED)) {
            return Optional.empty();
        }
        PageShape shape = body.shape();
        boolean none = body.paragraphs().isEmpty();
        boolean shown = body.method().equals(ArticleBody.BLOCKS);
        if (shown && isError(shape, claims, title)) {
            return other("error-page", "The page says that there is none: " + named(title, claims), title);
        }
        if (shown && isGallery(shape, claims, title)) {
            return other(
                    "gallery",
                    "The page shows " + Math.max(shape.captions(), shape.pictures())
                            + " pictures with captions and little other text",
                    title);
        }
        if (shown && (none ? shape.teasers() >= FEWEST_TEASERS : isHub(shape, claims))) {
            return other("hub", "The page leads to " + shape.teasers() + " others and has no text of its own", title);
        }
        return none ? other("empty", "No paragraph of an article stands on the page", title) : Optional.empty();
    }

    private static boolean isError(PageShape shape, PageClaims claims, @Nullable String title) {
        return shape.text() < LONGEST_ERROR
                && !claims.article()
                && (matches(ERROR, title) || matches(ERROR, claims.documentTitle()) || matches(ERROR, shape.heading()));
    }

    private static boolean isGallery(PageShape shape, PageClaims claims, @Nullable String title) {
        if (shape.captions() < FEWEST_CAPTIONS || shape.text() > LONGEST_GALLERY_TEXT) {
            return false;
        }
        boolean called = claims.gallery() || matches(GALLERY, title) || matches(GALLERY, claims.documentTitle());
        double most = called ? 1 : claims.article() ? MOSTLY_CAPTIONS_OF_ARTICLE : MOSTLY_CAPTIONS;
        return shape.captionText() > shape.text() * most;
    }

    private static boolean isHub(PageShape shape, PageClaims claims) {
        if (claims.article()) {
            return false; // short news stand among many links
        }
        boolean list = claims.list() || claims.front();
        return shape.longestRun() < (list ? ARTICLE_RUN_OF_LIST : ARTICLE_RUN)
                && shape.teasers() >= FEWEST_TEASERS
                && (list
                        || shape.teaserText() > shape.text()
                        || shape.led() >= Math.max(2, shape.sentences() * MOSTLY_LED));
    }

    private static String named(@Nullable String title, PageClaims claims) {
        return title == null || title.isBlank() ? claims.documentTitle() : title;
    }

    private static Optional<NotAnArticle> other(String reason, String message, @Nullable String title) {
        return Optional.of(new NotAnArticle(reason, message, title));
    }

    private static boolean matches(Pattern pattern, @Nullable String line) {
        return line != null
                && line.length() <= LONGEST_LINE
                && pattern.matcher(
                                line.toLowerCase(Locale.ROOT).replace('’', '\'').strip())
                        .matches();
    }

    private static Pattern pattern(String file, String rest) {
        return Pattern.compile(
                WordList.read(PageNature.class, file).stream().collect(Collectors.joining("|", "(?:", ")" + rest)));
    }
}
