package io.tidings.text;

import io.tidings.text.amount.Amount;
import io.tidings.text.attribution.Attribution;
import io.tidings.text.entity.Entity;
import io.tidings.text.language.Language;
import io.tidings.text.topic.Tag;
import java.util.List;

/// What was found in an article. The same input and model version give the same analysis.
///
/// @param language with its confidence; `und` where it cannot be told
/// @param tags topics, best first
/// @param entities most mentioned first
/// @param attributions outlets cited, in order of appearance
/// @param photoCredits as they stand
/// @param dates mentioned, ISO 8601 as exactly as known: `2024-12-05`, `2022-02`, `--11-04`
/// @param amounts in order of appearance
/// @param keywords in lower case, weightiest first
/// @param modelVersion of the rules, gazetteers and lexicons together; changes whenever a result might
public record Analysis(
        Language language,
        List<Tag> tags,
        List<Entity> entities,
        List<Attribution> attributions,
        List<String> photoCredits,
        List<String> dates,
        List<Amount> amounts,
        List<String> keywords,
        String modelVersion) {

    public Analysis {
        tags = List.copyOf(tags);
        entities = List.copyOf(entities);
        attributions = List.copyOf(attributions);
        photoCredits = List.copyOf(photoCredits);
        dates = List.copyOf(dates);
        amounts = List.copyOf(amounts);
        keywords = List.copyOf(keywords);
    }
}
