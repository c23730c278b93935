package io.tidings.ingest.state;

import io.tidings.news.ArticleShape;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a source's items look like, and whether that has changed: the sign of a site that was rebuilt, of a feed that
/// has gone over to summaries, of a wall. Pure.
///
/// Two moving means are compared, one of some 200 items and one of some ten. The long one follows, so that a change
/// that was meant is shown for a while and no longer.
public final class Shapes {

    /// One item as far as its looks go.
    ///
    /// @param textLength in characters; of a rejected item 0
    public record Looks(int textLength, boolean author, boolean date, boolean image, boolean rejected) {}

    /// Both means.
    ///
    /// @param usual of the long run
    /// @param recent of the latest items
    public record Means(ArticleShape usual, ArticleShape recent) {}

    private static final int LONG = 200;
    private static final int SHORT = 10;

    /// Fewer items say nothing about what is usual.
    private static final long LEAST_ITEMS = 30;

    private static final double TIMES_LENGTH = Math.log(3);
    private static final double SHARE = 0.6;

    private Shapes() {}

    /// After more items.
    ///
    /// @param usual before; null if there were none
    /// @param recent before; null if there were none
    public static Means after(@Nullable ArticleShape usual, @Nullable ArticleShape recent, List<Looks> items) {
        var means = new Means(usual == null ? empty() : usual, recent == null ? empty() : recent);
        for (var item : items) {
            means = new Means(moved(means.usual(), item, LONG), moved(means.recent(), item, SHORT));
        }
        return means;
    }

    /// What has changed, in a few words.
    static Optional<String> change(@Nullable ArticleShape usual, @Nullable ArticleShape recent) {
        if (usual == null || recent == null || usual.getItems() < LEAST_ITEMS) {
            return Optional.empty();
        }
        if (recent.getRejected() - usual.getRejected() > SHARE) {
            return Optional.of("most of its latest items are rejected");
        }
        var times = recent.getTextLength() - usual.getTextLength();
        if (Math.abs(times) > TIMES_LENGTH) {
            return Optional.of("its latest texts are %.0f times %s than usual"
                    .formatted(Math.exp(Math.abs(times)), times < 0 ? "shorter" : "longer"));
        }
        return lost("authors", usual.getAuthors(), recent.getAuthors())
                .or(() -> lost("publication times", usual.getDates(), recent.getDates()))
                .or(() -> lost("images", usual.getImages(), recent.getImages()));
    }

    private static Optional<String> lost(String what, double usual, double recent) {
        return usual - recent > SHARE
                ? Optional.of("its latest articles have no %s, which they used to have".formatted(what))
                : Optional.empty();
    }

    private static ArticleShape moved(ArticleShape mean, Looks item, int most) {
        var items = mean.getItems() + 1;
        var weight = 1.0 / Math.min(items, most);
        var rejected = mean.getRejected() + weight * (share(item.rejected()) - mean.getRejected());
        if (item.rejected()) {
            return new ArticleShape(
                    items, mean.getTextLength(), mean.getAuthors(), mean.getDates(), mean.getImages(), rejected);
        }
        // Until there is an article the other means are of nothing.
        var first = mean.getTextLength() == 0;
        return new ArticleShape(
                items,
                step(mean.getTextLength(), Math.log(Math.max(item.textLength(), 2)), weight, first),
                step(mean.getAuthors(), share(item.author()), weight, first),
                step(mean.getDates(), share(item.date()), weight, first),
                step(mean.getImages(), share(item.image()), weight, first),
                rejected);
    }

    private static double step(double mean, double value, double weight, boolean first) {
        return first ? value : mean + weight * (value - mean);
    }

    private static double share(boolean has) {
        return has ? 1 : 0;
    }

    private static ArticleShape empty() {
        return new ArticleShape(0L, 0.0, 0.0, 0.0, 0.0, 0.0);
    }
}
