package io.tidings.text.topic;

import java.util.List;

/// What an article is about.
///
/// @param scheme the vocabulary: `iptc` for IPTC Media Topics
/// @param id as the vocabulary writes it: `medtop:16000000`
/// @param label in English
/// @param score 0 to 1; what is below the taxonomy's floor is not emitted
/// @param because the phrases and sections that weighed most, weightiest first: `ngừng bắn ×4`, `section: quân sự`
public record Tag(String scheme, String id, String label, double score, List<String> because) {

    public Tag {
        because = List.copyOf(because);
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException(id + ": a score is between 0 and 1, not " + score);
        }
    }
}
