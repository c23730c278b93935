package io.tidings.extract.agency;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tidings.extract.agency.AgencyReading.Items;
import io.tidings.extract.agency.AgencyReading.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// ninjs 1.x, 2.x and 3.x: one item, an array of them, or a list under `items`; item by item, so that what stands
/// before a break is kept.
final class NinjsReader {

    private static final int DEEPEST = 64;
    private static final int MOST_ITEMS = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(AgencyReader.DEFAULT_LIMIT_BYTES)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<AgencyItem> items = new ArrayList<>();
    private AgencyFormat format = AgencyFormat.NINJS_1;
    private boolean foreign;

    private NinjsReader() {}

    static AgencyReading read(String document) {
        var reader = new NinjsReader();
        boolean broken = false;
        try (JsonParser json = JSON.createParser(document)) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                reader.list(json);
            } else {
                reader.one(JSON.readTree(json));
            }
        } catch (IOException e) {
            broken = true;
        }
        return reader.reading(broken);
    }

    private void list(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT && items.size() < MOST_ITEMS) {
            one(JSON.readTree(json));
        }
    }

    private void one(JsonNode node) {
        for (String list : List.of("items", "_items")) {
            if (node.path(list).isArray()) {
                node.path(list).forEach(this::item);
                return;
            }
        }
        item(node);
    }

    private void item(JsonNode node) {
        var item = new NinjsItem(node);
        if (!item.isOne()) {
            foreign = true;
        } else if (items.size() < MOST_ITEMS) {
            format = items.isEmpty() ? item.format() : format;
            items.add(item.read());
        }
    }

    private AgencyReading reading(boolean broken) {
        if (items.isEmpty()) {
            return broken
                    ? new Unreadable("cut-short", "The JSON breaks off or is malformed before its first item ends.")
                    : new Unreadable("not-agency", "It is JSON, but no ninjs item; look at what the address gives.");
        }
        String problem = broken
                ? "The JSON breaks off or is malformed after " + items.size()
                        + " whole items; those were kept, fetch it again for the rest."
                : foreign ? "Some of the list's elements are no ninjs items; they were left out." : null;
        return new Items(format, items, problem);
    }
}
