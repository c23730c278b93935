package io.tidings.text.story;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story: who is in it. Immutable.
///
/// @param id that of the article that began it; stays while it grows
/// @param forwardedTo the story that this one went into; it has no members then. One without members that was not
///     forwarded has ended
/// @param members in the order of publication
/// @param merged ids of the stories that went into this one
/// @param revision counted up with each change, from 1
/// @param closed nothing has been published on it for a while
public record Story(
        String id,
        String language,
        @Nullable String forwardedTo,
        List<Member> members,
        List<String> merged,
        int revision,
        boolean closed) {

    public Story {
        members = List.copyOf(members);
        merged = List.copyOf(merged);
    }

    /// An article of a story.
    ///
    /// @param time publication, milliseconds since 1970
    /// @param source id of the source
    public record Member(String id, long time, String source) {

        /// In the order of publication; ties by id.
        static final Comparator<Member> BY_TIME =
                Comparator.comparingLong(Member::time).thenComparing(Member::id);

        static Member of(StoryArticle article) {
            return new Member(article.id(), article.time(), article.source());
        }
    }

    /// Earliest publication, milliseconds since 1970.
    ///
    /// @throws java.util.NoSuchElementException if it was forwarded
    public long from() {
        return members.getFirst().time();
    }

    /// Latest publication, milliseconds since 1970.
    ///
    /// @throws java.util.NoSuchElementException if it was forwarded
    public long to() {
        return members.getLast().time();
    }

    Story grown(List<Member> now, List<String> mergedNow) {
        return new Story(id, language, null, now, mergedNow, revision + 1, false);
    }

    /// Something about its articles has changed, but not which they are.
    Story touched() {
        return new Story(id, language, forwardedTo, members, merged, revision + 1, closed);
    }

    Story forwarded(String to) {
        return new Story(id, language, to, List.of(), List.of(), revision + 1, true);
    }

    /// Nothing is left of it.
    Story ended() {
        return new Story(id, language, null, List.of(), List.of(), revision + 1, true);
    }

    Story asClosed() {
        return new Story(id, language, forwardedTo, members, merged, revision + 1, true);
    }
}
