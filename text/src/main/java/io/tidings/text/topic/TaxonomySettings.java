package io.tidings.text.topic;

import java.util.List;

/// How scores become tags; `config/taxonomy/taxonomy.yaml`.
///
/// @param version stands in every analysis, so that a changed lexicon can be told
/// @param floor key `floor`: least score of a tag, 0 to 1
/// @param share key `share`: least part of the strongest topic's weight on the same level that another needs, 0 to 1
/// @param most key `most`: how many tags an article gets at most
/// @param titleFactor key `title-factor`: how much more a phrase weighs in the title
/// @param standfirstFactor key `standfirst-factor`
/// @param inherit key `inherit`: what part of a topic's weight its parent gets
/// @param files key `files`: the topics' files beside it
record TaxonomySettings(
        String version,
        double floor,
        double share,
        int most,
        double titleFactor,
        double standfirstFactor,
        double inherit,
        List<String> files) {

    TaxonomySettings {
        require(floor > 0 && floor < 1, "floor", floor, "between 0 and 1");
        require(share >= 0 && share <= 1, "share", share, "between 0 and 1");
        require(most > 0, "most", most, "at least 1");
        require(titleFactor >= 1, "title-factor", titleFactor, "at least 1");
        require(standfirstFactor >= 1, "standfirst-factor", standfirstFactor, "at least 1");
        require(inherit >= 0 && inherit <= 1, "inherit", inherit, "between 0 and 1");
        files = List.copyOf(files);
    }

    private static void require(boolean holds, String key, Object found, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException("taxonomy.yaml: `" + key + "` is " + found + "; it must be " + wanted);
        }
    }
}
