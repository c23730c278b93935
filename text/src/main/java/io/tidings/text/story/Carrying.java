package io.tidings.text.story;

import io.tidings.text.story.Story.Member;
import io.tidings.text.story.Succession.Heirs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Carries stories over to the groups that they go on as: writes what has changed, and nothing else. One use; not
/// thread-safe.
final class Carrying {

    private final StoryShelf shelf;
    private final Map<String, Story> before;
    private final Map<String, String> storyOf;
    private final LinkedHashMap<String, Story> changed = new LinkedHashMap<>();
    private final Map<String, String> moved = new HashMap<>();

    /// @param before the stories as they were
    /// @param storyOf the story of each article until now
    Carrying(StoryShelf shelf, Map<String, Story> before, Map<String, String> storyOf) {
        this.shelf = shelf;
        this.before = before;
        this.storyOf = storyOf;
    }

    StoryChanges carry(List<List<Member>> groups, Heirs heirs) {
        for (int group = 0; group < groups.size(); group++) {
            go(heirs.ids().get(group), groups.get(group), merged(group, heirs));
        }
        heirs.forwarded().forEach((id, group) -> forward(id, heirs.ids().get(group)));
        return new StoryChanges(changed, moved);
    }

    /// The stories that go into a group, and those that had gone into these.
    private List<String> merged(int group, Heirs heirs) {
        var merged = new TreeSet<String>();
        heirs.forwarded().forEach((id, to) -> {
            if (to == group) {
                merged.add(id);
                merged.addAll(story(id).merged());
            }
        });
        return List.copyOf(merged);
    }

    private void go(String id, List<Member> members, List<String> merged) {
        var was = before.get(id);
        var all = new TreeSet<>(merged);
        if (was != null) {
            all.addAll(was.merged());
        }
        if (was == null || !was.members().equals(members) || !merged.isEmpty()) {
            var now = was == null
                    ? new Story(id, language(members), null, members, merged, 1, false)
                    : was.grown(members, new ArrayList<>(all));
            shelf.keep(now);
            changed.put(id, now);
        }
        for (var member : members) {
            if (!id.equals(storyOf.get(member.id()))) {
                moved.put(member.id(), id);
                shelf.article(member.id()).ifPresent(placed -> shelf.keep(placed.in(id)));
            }
        }
    }

    private void forward(String id, String to) {
        keepForwarded(story(id), to);
        // No chains: who was forwarded here before is forwarded there now.
        for (var earlier : story(id).merged()) {
            shelf.story(earlier).ifPresent(story -> keepForwarded(story, to));
        }
    }

    private void keepForwarded(Story story, String to) {
        var forwarded = story.forwarded(to);
        shelf.keep(forwarded);
        changed.put(forwarded.id(), forwarded);
    }

    private Story story(String id) {
        var story = before.get(id);
        if (story == null) {
            throw new IllegalStateException("story " + id + " is to be forwarded but was not in the neighbourhood");
        }
        return story;
    }

    private String language(List<Member> members) {
        return members.stream()
                .flatMap(member -> shelf.article(member.id()).stream())
                .map(placed -> placed.article().language())
                .findFirst()
                .orElse("und");
    }
}
