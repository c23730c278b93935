package io.tidings.enrich.links;

import io.tidings.news.Entity;
import io.tidings.news.EntityType;
import io.tidings.news.Story;
import io.tidings.text.link.Fact;
import io.tidings.text.link.FactKind;
import io.tidings.text.link.LinkableStory;
import io.tidings.text.link.StoryLink;
import java.util.LinkedHashMap;
import java.util.Map;

/// What of a story counts for its links, and a link in the words of the contract. Pure.
public final class LinkFacts {

    /// So many of a story's articles are asked whom they name.
    private static final int SPEAKERS = 24;

    private LinkFacts() {}

    /// What counts of a story as it was told.
    public static LinkableStory of(Story story) {
        var facts = new LinkedHashMap<Fact, Double>();
        double articles = Math.clamp(story.getArticleIds().size(), 1, SPEAKERS);
        for (var entity : story.getEntities()) {
            if (entity.getType() != EntityType.OTHER) {
                facts.put(fact(entity), Math.min(1, entity.getMentions() / articles));
            }
        }
        story.getDays().forEach(day -> facts.put(new Fact(FactKind.DAY, day), 1.0));
        story.getNumbers().forEach(number -> facts.put(new Fact(FactKind.NUMBER, number), 1.0));
        return new LinkableStory(
                story.getStoryId(),
                story.getLanguage(),
                story.getFrom().toEpochMilli(),
                story.getTo().toEpochMilli(),
                facts);
    }

    /// @param story that is linked
    static io.tidings.news.StoryLink written(StoryLink link, Story story) {
        Map<Fact, String> names = new LinkedHashMap<>();
        story.getEntities().stream()
                .filter(entity -> entity.getType() != EntityType.OTHER)
                .forEach(entity -> names.put(fact(entity), entity.getName()));
        return new io.tidings.news.StoryLink(
                link.storyId(),
                link.language(),
                link.likeness(),
                link.shared().stream()
                        .map(fact -> names.getOrDefault(fact, fact.key()))
                        .toList());
    }

    private static Fact fact(Entity entity) {
        return new Fact(
                FactKind.valueOf(entity.getType().name()), entity.getId() == null ? entity.getName() : entity.getId());
    }
}
