package io.tidings.cli.explain;

import io.tidings.cli.output.JsonLine;
import io.tidings.news.Story;
import io.tidings.news.StoryLink;
import io.tidings.news.StoryMember;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The place of an article in a story, and what it rests on. Immutable.
///
/// @param member the article there; of a copy the article that it repeats
/// @param copyOf with a copy: the article that it repeats
record StoryPlace(
        Story story, @Nullable StoryMember member, @Nullable String copyOf) {

    static Optional<StoryPlace> of(Story story, Collection<String> articleIds) {
        for (var member : story.getMembers()) {
            if (articleIds.contains(member.getArticleId())) {
                return Optional.of(new StoryPlace(story, member, null));
            }
        }
        for (var copy : story.getCopies()) {
            if (articleIds.contains(copy.getArticleId())) {
                var original = story.getMembers().stream()
                        .filter(member -> member.getArticleId().equals(copy.getCopyOf()))
                        .findFirst();
                return Optional.of(new StoryPlace(story, original.orElse(null), copy.getCopyOf()));
            }
        }
        return Optional.empty();
    }

    JsonLine write(JsonLine line) {
        line.text("story", story.getStoryId())
                .number("revision", (long) story.getRevision())
                .text("headline", story.getHeadline())
                .number("articles", (long) story.getArticleIds().size())
                .number("copies", (long) story.getCopies().size())
                .texts("sources", story.getSourceIds())
                .text("from", story.getFrom().toString())
                .text("to", story.getTo().toString())
                .flag("closed", story.getClosed())
                .text("copyOf", copyOf);
        var because = member == null ? null : member.getBecause();
        if (because != null) {
            line.object(
                    "because",
                    new JsonLine()
                            .text("nearest", because.getNearest())
                            .share("likeness", because.getLikeness())
                            .texts("words", because.getWords()));
        }
        if (!story.getLinks().isEmpty()) {
            line.objects("links", story.getLinks(), StoryPlace::link);
        }
        return line.text("method", story.getMethod());
    }

    private static JsonLine link(StoryLink link) {
        return new JsonLine()
                .text("story", link.getStoryId())
                .text("language", link.getLanguage())
                .share("likeness", link.getLikeness())
                .texts("because", link.getBecause());
    }
}
