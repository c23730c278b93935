package io.tidings.text.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Which group goes on as which story: each story goes on in the group that has most of its articles. Pure.
final class Succession {

    private Succession() {}

    /// @param ids the story that each group goes on as, in the order of the groups
    /// @param forwarded the stories that go on in none, with the group that most of their articles went to
    record Heirs(List<String> ids, Map<String, Integer> forwarded) {}

    private record Claim(int group, String story, int articles) {}

    private static final Comparator<Claim> STRONGEST = Comparator.comparingInt(Claim::articles)
            .reversed()
            .thenComparing(Claim::story)
            .thenComparingInt(Claim::group);

    /// @param groups the articles of each, in the order of publication
    /// @param storyOf the story of each article until now; absent for new ones
    /// @param stories those that are to go on or be forwarded
    /// @param isTaken whether a story has that id already
    static Heirs settle(
            List<List<String>> groups,
            Map<String, String> storyOf,
            Collection<String> stories,
            Predicate<String> isTaken) {
        var claims = claims(groups, storyOf, stories);
        var heirs = new HashMap<Integer, String>();
        var settled = new HashSet<String>();
        for (var claim : claims) {
            if (!heirs.containsKey(claim.group()) && !settled.contains(claim.story())) {
                heirs.put(claim.group(), claim.story());
                settled.add(claim.story());
            }
        }
        var forwarded = new LinkedHashMap<String, Integer>();
        for (var claim : claims) {
            if (!settled.contains(claim.story())) {
                forwarded.putIfAbsent(claim.story(), claim.group());
            }
        }
        var ids = new ArrayList<String>();
        var fresh = new HashSet<String>();
        for (int group = 0; group < groups.size(); group++) {
            var heir = heirs.get(group);
            ids.add(heir != null ? heir : fresh(groups.get(group), isTaken, fresh));
        }
        return new Heirs(List.copyOf(ids), forwarded);
    }

    private static List<Claim> claims(
            List<List<String>> groups, Map<String, String> storyOf, Collection<String> stories) {
        var claims = new ArrayList<Claim>();
        for (int group = 0; group < groups.size(); group++) {
            var articles = new HashMap<String, Integer>();
            for (var article : groups.get(group)) {
                var story = storyOf.get(article);
                if (story != null && stories.contains(story)) {
                    articles.merge(story, 1, Integer::sum);
                }
            }
            for (var entry : articles.entrySet()) {
                claims.add(new Claim(group, entry.getKey(), entry.getValue()));
            }
        }
        claims.sort(STRONGEST);
        return claims;
    }

    /// The id of its first article that no story has; where all are taken, one with a number after it.
    private static String fresh(List<String> articles, Predicate<String> isTaken, Set<String> fresh) {
        for (var article : articles) {
            if (!isTaken.test(article) && fresh.add(article)) {
                return article;
            }
        }
        for (int number = 2; ; number++) {
            var id = articles.getFirst() + "-" + number;
            if (!isTaken.test(id) && fresh.add(id)) {
                return id;
            }
        }
    }
}
