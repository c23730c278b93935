package io.tidings.text.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a [StoryBook] keeps what it knows; one for each writer. What was kept is found at once.
public interface StoryShelf {

    /// An article and its place; absent if it is not kept here.
    Optional<Placed> article(String articleId);

    /// Keeps an article in its place, instead of what was kept of it.
    void keep(Placed article);

    /// Forgets an article.
    void forgetArticle(String articleId);

    /// A story, also one that was forwarded.
    Optional<Story> story(String storyId);

    /// Keeps a story, instead of what was kept of it.
    void keep(Story story);

    /// Forgets a story.
    void forgetStory(String storyId);

    /// The original that an article repeats.
    Optional<String> originalOf(String duplicateId);

    /// Keeps that an article repeats another.
    void keepDuplicate(String duplicateId, String originalId);

    /// Forgets that an article repeats another.
    void forgetDuplicate(String duplicateId);

    /// Where a term stands.
    ///
    /// @param weight of the term in the article, 0 to 1
    record Posting(String articleId, long time, double weight) {}

    /// Where a term stands in articles published between two times, both included.
    ///
    /// @param most at most so many, in the order of publication by day
    Collection<Posting> postings(int term, long from, long to, int most);

    /// Keeps where a term stands.
    void post(int term, Posting posting);

    /// Forgets where a term stands.
    void forgetPosting(int term, Posting posting);

    /// The articles that an article is linked to, with their likeness.
    Map<String, Double> links(String articleId);

    /// Links two articles, both ways.
    void link(String one, String other, double likeness);

    /// Takes the link of two articles away, both ways.
    void unlink(String one, String other);

    /// Keeps that something is due for an article or a story at a time.
    void remind(Reminder reminder);

    /// Takes a reminder away; nothing happens if there is none.
    void forget(Reminder reminder);

    /// What is due before a time, earliest first.
    List<Reminder> due(Reminder.Of what, long before, int most);

    /// Something to be done.
    ///
    /// @param at milliseconds since 1970
    /// @param id of the article or story
    record Reminder(Of of, long at, String id) {

        /// What is to be done.
        public enum Of {
            /// An article has arrived long ago and is to be forgotten.
            FORGETTING,
            /// A story has not been reported on and is to be closed.
            CLOSING
        }
    }
}
