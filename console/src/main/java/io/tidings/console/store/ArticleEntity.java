package io.tidings.console.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody or something that an article names.
///
/// @param id Wikidata's, where known
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ArticleEntity(String type, @Nullable String id, String name, List<String> forms, int mentions) {

    public ArticleEntity(
            @Nullable String type,
            @Nullable String id,
            @Nullable String name,
            @Nullable List<String> forms,
            int mentions) {
        this.type = Absent.toEmpty(type);
        this.id = id;
        this.name = Absent.toEmpty(name);
        this.forms = Absent.toEmpty(forms);
        this.mentions = mentions;
    }
}
