package io.tidings.ingest.push;

import io.tidings.ingest.intake.Intake;
import io.tidings.ingest.intake.Item;
import io.tidings.ingest.intake.KnownEntries;
import io.tidings.ingest.push.Answer.Fate;
import io.tidings.ingest.read.Place;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.source.Source;
import io.tidings.schemas.id.ItemIds;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of requests, on top of what is committed. Pure.
final class Decision {

    private Decision() {}

    /// The answer to a request whose key was used before.
    static Optional<Answer> byKey(Source source, Delivery delivery) {
        var key = delivery.key();
        if (key == null) {
            return Optional.empty();
        }
        var known = KnownEntries.of(source.status());
        if (!known.contains(key)) {
            return Optional.empty();
        }
        return Optional.of(known.isSame(key) ? new Answer.Repeated() : new Answer.OtherContent());
    }

    /// The answers to requests that go into one transaction, in their order, if it is committed.
    static List<Answer> answers(Source source, List<Delivery> deliveries, List<Read> reads, Instant now) {
        var items = new HashMap<Place, Item>();
        for (var item :
                Intake.take(source.definition(), source.status(), reads, now).items()) {
            items.put(place(item), item);
        }
        return deliveries.stream()
                .map(delivery -> done(source, delivery, items))
                .toList();
    }

    private static Answer done(Source source, Delivery delivery, Map<Place, Item> items) {
        return new Answer.Done(delivery.reads().stream()
                .filter(read -> read instanceof Read.Entry || read instanceof Read.Bad)
                .map(read -> fate(source, read.place(), items))
                .toList());
    }

    private static Fate fate(Source source, Place place, Map<Place, Item> items) {
        return switch (items.get(place)) {
            case null -> new Fate("known", place.entry(), place.line(), place.inputId(), null, null, null);
            case Item.Accepted(var number, var _) ->
                new Fate("taken", place.entry(), place.line(), place.inputId(), item(source, number), null, null);
            case Item.Refused(var number, var bad) ->
                new Fate(
                        "rejected",
                        place.entry(),
                        place.line(),
                        place.inputId(),
                        item(source, number),
                        bad.reason().code(),
                        bad.message());
        };
    }

    private static String item(Source source, long number) {
        return ItemIds.item(source.id(), number);
    }

    private static Place place(Item item) {
        return switch (item) {
            case Item.Accepted accepted -> accepted.entry().place();
            case Item.Refused refused -> refused.bad().place();
        };
    }
}
