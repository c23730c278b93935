package io.tidings.text.story;

import io.tidings.text.story.Story.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Groups a neighbourhood anew and carries the stories over. Not thread-safe: it belongs to its shelf.
final class Grouping {

    private final StoryShelf shelf;
    private final StorySettings settings;
    private final Candidates candidates;
    private final Links links;

    Grouping(StoryShelf shelf, StorySettings settings, Candidates candidates, Links links) {
        this.shelf = shelf;
        this.settings = settings;
        this.candidates = candidates;
        this.links = links;
    }

    /// @param changed ids of articles around which something has changed
    StoryChanges regroup(Collection<String> changed) {
        var around = Neighbourhood.around(changed, shelf, links, settings.neighbourhood());
        var articles = around.articles();
        if (articles.isEmpty()) {
            return StoryChanges.NONE;
        }
        var groups = Linkage.groups(settings, likeness(articles), blocks(articles, around)).stream()
                .map(places -> members(places, articles, around))
                .toList();
        var storyOf = storyOf(around, articles);
        var heirs = Succession.settle(
                groups.stream()
                        .map(group -> group.stream().map(Member::id).toList())
                        .toList(),
                storyOf,
                around.stories().keySet(),
                id -> shelf.story(id).isPresent());
        return new Carrying(shelf, around.stories(), storyOf).carry(groups, heirs);
    }

    /// What is left when an article has gone.
    ///
    /// @param near ids of the articles that it was linked to
    StoryChanges leave(Placed gone, Set<String> near) {
        var story = shelf.story(gone.story());
        if (story.isEmpty()) {
            return StoryChanges.NONE;
        }
        var left = story.get().members().stream()
                .filter(member -> !member.id().equals(gone.article().id()))
                .toList();
        var changed = story.get().grown(left, story.get().merged());
        var stories = new LinkedHashMap<String, Story>();
        if (left.isEmpty()) {
            end(story.get(), stories);
        } else {
            shelf.keep(changed);
            stories.put(changed.id(), changed);
        }
        var around = new ArrayList<String>(near);
        // A large story moves as one: nothing in it can have come apart.
        left.stream().limit(Neighbourhood.LARGEST_OPEN_STORY).forEach(member -> around.add(member.id()));
        var after = regroup(around);
        stories.putAll(after.stories());
        return new StoryChanges(stories, after.moved());
    }

    /// With those that went into it, which lead nowhere now.
    private void end(Story story, Map<String, Story> changed) {
        changed.put(story.id(), story.ended());
        shelf.forgetStory(story.id());
        for (var merged : story.merged()) {
            shelf.story(merged).ifPresent(forwarded -> changed.put(merged, forwarded.ended()));
            shelf.forgetStory(merged);
        }
    }

    private double[][] likeness(List<Placed> articles) {
        var likeness = new double[articles.size()][articles.size()];
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] = candidates.likeness(articles.get(i), articles.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
        return likeness;
    }

    private static int[] blocks(List<Placed> articles, Neighbourhood around) {
        var numbers = new HashMap<String, Integer>();
        var blocks = new int[articles.size()];
        for (int i = 0; i < blocks.length; i++) {
            var story = articles.get(i).story();
            int own = i;
            blocks[i] = around.isBlock(story) ? numbers.computeIfAbsent(story, _ -> own) : i;
        }
        return blocks;
    }

    /// With those for whom others have spoken.
    private static List<Member> members(List<Integer> places, List<Placed> articles, Neighbourhood around) {
        var members = new HashMap<String, Member>();
        for (int place : places) {
            var story = articles.get(place).story();
            if (around.isBlock(story)) {
                Objects.requireNonNull(around.stories().get(story))
                        .members()
                        .forEach(member -> members.put(member.id(), member));
            }
        }
        for (int place : places) {
            var member = Member.of(articles.get(place).article());
            members.put(member.id(), member);
        }
        return members.values().stream().sorted(Member.BY_TIME).toList();
    }

    private static Map<String, String> storyOf(Neighbourhood around, List<Placed> articles) {
        var storyOf = new HashMap<String, String>();
        around.stories()
                .values()
                .forEach(story -> story.members().forEach(member -> storyOf.put(member.id(), story.id())));
        // A revised article that has left its story has no say in it.
        articles.forEach(placed -> {
            if (placed.story().isEmpty()) {
                storyOf.remove(placed.article().id());
            }
        });
        return storyOf;
    }
}
