package io.tidings.enrich.stories;

import io.tidings.enrich.wire.CopyRecord;
import io.tidings.enrich.wire.StoryWord;
import io.tidings.news.Story;
import io.tidings.text.story.StoryArticle;
import io.tidings.text.story.StoryBook;
import io.tidings.text.story.StoryChanges;
import io.tidings.text.story.StorySettings;
import io.tidings.text.story.StoryShelf;
import io.tidings.text.story.StoryTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The stories of a lane's languages: takes word of how articles stand, says which stories are other than before.
/// Whether a story is closed goes by the latest publication that the lane has seen. Not thread-safe: one writer.
final class StoryLane {

    /// Going through all copies; once an hour of news is often enough.
    private static final long BETWEEN_SWEEPS = Duration.ofHours(1).toMillis();

    private final StoryTimes times;
    private final StoryBook book;
    private final Copies copies;
    private final StoryTelling telling;
    private long sweptAt = Long.MIN_VALUE;

    StoryLane(StoryShelf shelf, Copies copies, StorySettings settings, StoryTimes times) {
        this.times = times;
        this.book = new StoryBook(shelf, settings, times);
        this.copies = copies;
        this.telling = new StoryTelling(book, copies);
    }

    /// A story as it is now.
    ///
    /// @param story null if it has ended
    record Told(String id, @Nullable Story story) {}

    /// @return what is to be told, in this order
    List<Told> take(StoryWord word) {
        return switch (word.getKind()) {
            case ARTICLE -> article(StoryRecords.article(Objects.requireNonNull(word.getArticle())));
            case NO_ARTICLE ->
                book.find(word.getArticleId())
                        .filter(known -> !known.article().language().equals(word.getLanguage()))
                        .map(_ -> tell(book.withdraw(word.getArticleId()).then(book.advance())))
                        .orElse(List.of());
            case COPY -> tell(copy(Objects.requireNonNull(word.getCopy())));
            case NO_COPY ->
                copies.language(word.getArticleId())
                        .filter(language -> !language.equals(word.getLanguage()))
                        .flatMap(_ -> copies.forget(word.getArticleId()))
                        .map(original -> tell(book.touch(original)))
                        .orElse(List.of());
        };
    }

    private List<Told> article(StoryArticle article) {
        var told = new ArrayList<Told>();
        // Two languages may share the lane, but no story.
        if (book.find(article.id())
                .filter(known -> !known.article().language().equals(article.language()))
                .isPresent()) {
            told.addAll(tell(book.withdraw(article.id())));
        }
        var changes = book.arrive(article);
        told.addAll(tell(changes.then(book.advance())));
        sweep();
        return told;
    }

    private StoryChanges copy(CopyRecord copy) {
        var changes = StoryChanges.NONE;
        for (var original : copies.keep(copy)) {
            changes = changes.then(book.touch(original));
        }
        return changes;
    }

    private void sweep() {
        long arrived = book.latestArrival();
        if (sweptAt == Long.MIN_VALUE || arrived - sweptAt >= BETWEEN_SWEEPS) {
            sweptAt = arrived;
            copies.forgetBefore(arrived - times.kept().toMillis());
        }
    }

    private List<Told> tell(StoryChanges changes) {
        return changes.stories().values().stream()
                .map(story -> new Told(StoryTelling.id(story), telling.tell(story)))
                .toList();
    }
}
