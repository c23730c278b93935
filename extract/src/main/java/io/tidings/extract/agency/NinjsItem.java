package io.tidings.extract.agency;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.extract.clean.CleanText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// One ninjs item of any version: names of fields are compared without case and `_`, in which the versions differ.
final class NinjsItem {

    private final Map<String, JsonNode> fields;
    private final AgencyDraft draft;

    NinjsItem(JsonNode node) {
        this.fields = folded(node);
        this.draft = new AgencyDraft(format());
    }

    private static Map<String, JsonNode> folded(JsonNode node) {
        Map<String, JsonNode> fields = new HashMap<>();
        node.properties()
                .forEach(field -> fields.putIfAbsent(
                        field.getKey().toLowerCase(Locale.ROOT).replace("_", ""), field.getValue()));
        return fields;
    }

    /// The schema asks for nothing but `uri`; what has neither headline nor text nor type is something else.
    boolean isOne() {
        return (fields.containsKey("uri") || fields.containsKey("standard"))
                && Stream.of(
                                "headline",
                                "headlines",
                                "title",
                                "bodytext",
                                "bodyhtml",
                                "bodyxhtml",
                                "bodies",
                                "type",
                                "pubstatus",
                                "versioncreated")
                        .anyMatch(fields::containsKey);
    }

    AgencyFormat format() {
        String version = field("standard").path("version").asText("");
        if (version.startsWith("3")) {
            return AgencyFormat.NINJS_3;
        } else if (version.startsWith("2") || (version.isEmpty() && fields.containsKey("headlines"))) {
            return AgencyFormat.NINJS_2;
        }
        return AgencyFormat.NINJS_1;
    }

    AgencyItem read() {
        draft.guid = text("uri");
        draft.version = text("version");
        draft.urgency(text("urgency"));
        draft.status = PublicationStatus.of(text("pubstatus"));
        draft.itemClass = text("type");
        draft.language = text("language");
        draft.title = AgencyDraft.first(text("headline"), role("headlines", "main", "headline"));
        draft.fallbackTitle = text("title");
        draft.slugline = text("slugline");
        draft.editorsNote = text("ednote");
        draft.provider = AgencyDraft.first(text("provider"), text("copyrightholder"));
        draft.firstCreated = draft.time(null, text("firstcreated"));
        draft.versionCreated = draft.time(null, text("versioncreated"));
        draft.contentCreated = draft.time(null, text("contentcreated"));
        draft.embargo = draft.time(null, text("embargoed"));
        draft.standfirst = AgencyDraft.first(text("descriptiontext"), role("descriptions", "summary", "abstract"));
        Stream.of("byline", "by", "bylines").forEach(this::byline);
        Stream.of("subject", "subjects").flatMap(this::list).forEach(this::subject);
        body();
        draft.image = image(field("renditions"));
        field("associations").forEach(this::association);
        return draft.item();
    }

    private void body() {
        for (String name : List.of("bodyxhtml", "bodyhtml", "bodytext")) {
            body(field(name).asText(""), !name.equals("bodytext"));
        }
        for (boolean html : new boolean[] {true, false}) {
            list("bodies")
                    .filter(body -> body.path("contenttype")
                                    .asText(body.path("contentType").asText(""))
                                    .contains("html")
                            == html)
                    .forEach(body -> body(body.path("value").asText(""), html));
        }
    }

    private void body(String value, boolean html) {
        if (!draft.lines.isEmpty()) {
            return;
        }
        if (html) {
            var text = AgencyBody.ofMarkup(value);
            draft.lines.addAll(text.lines());
            draft.captions.addAll(text.captions());
        } else {
            value.lines().map(CleanText::line).filter(line -> !line.isEmpty()).forEach(draft.lines::add);
        }
    }

    private void byline(String name) {
        JsonNode value = field(name);
        if (value.isTextual()) {
            draft.byline(value.asText());
        } else if (draft.bylined.isEmpty()) {
            value.forEach(one -> draft.byline(
                    one.isTextual()
                            ? one.asText()
                            : one.path("value").asText(one.path("name").asText(""))));
        }
    }

    private void subject(JsonNode subject) {
        String code = Stream.of("code", "uri", "qcode", "literal")
                .map(key -> subject.path(key).asText(""))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        draft.subject(AgencySubject.of(
                code,
                subject.path("scheme").asText(""),
                AgencyDraft.first(null, subject.path("name").asText(""))));
    }

    /// A picture that belongs to the item: its address and caption.
    private void association(JsonNode associated) {
        Map<String, JsonNode> own = folded(associated);
        String address = image(own.getOrDefault("renditions", associated.path("")));
        if (!"picture".equals(associated.path("type").asText("")) || address == null) {
            return;
        }
        draft.image = draft.image == null ? address : draft.image;
        String caption = AgencyDraft.first(
                null, own.getOrDefault("descriptiontext", associated.path("")).asText(""));
        if (caption != null && !draft.captions.contains(caption)) {
            draft.captions.add(caption);
        }
    }

    private static @Nullable String image(JsonNode renditions) {
        String best = null;
        int widest = -1;
        for (JsonNode rendition : renditions) {
            String type = rendition
                    .path("mimetype")
                    .asText(rendition.path("contenttype").asText("image/"));
            int width = rendition.path("width").asInt(0);
            if (type.startsWith("image/") && rendition.hasNonNull("href") && width > widest) {
                best = rendition.path("href").asText();
                widest = width;
            }
        }
        return best;
    }

    private Stream<JsonNode> list(String name) {
        JsonNode list = field(name);
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }

    /// The value with one of the roles in their order, else the first.
    private @Nullable String role(String name, String... roles) {
        for (String role : roles) {
            for (JsonNode one : field(name)) {
                if (one.path("role").asText("").equals(role)) {
                    return one.path("value").asText("");
                }
            }
        }
        return list(name).map(one -> one.path("value").asText("")).findFirst().orElse(null);
    }

    private JsonNode field(String name) {
        return fields.getOrDefault(name, com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private @Nullable String text(String name) {
        JsonNode value = field(name);
        return value.isValueNode() ? AgencyDraft.first(null, value.isNull() ? null : value.asText()) : null;
    }
}
