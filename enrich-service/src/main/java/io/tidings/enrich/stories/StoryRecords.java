package io.tidings.enrich.stories;

import io.tidings.enrich.wire.InternalSerde;
import io.tidings.enrich.wire.NameRecord;
import io.tidings.enrich.wire.PlacedRecord;
import io.tidings.enrich.wire.StoryMemberRecord;
import io.tidings.enrich.wire.StoryRecord;
import io.tidings.text.entity.EntityType;
import io.tidings.text.story.Placed;
import io.tidings.text.story.Story;
import io.tidings.text.story.StoryArticle;
import io.tidings.text.story.StoryFacts;
import io.tidings.text.story.StoryName;
import io.tidings.text.story.StoryVector;
import java.nio.ByteBuffer;

/// Articles and stories as they are kept, and back. Pure.
final class StoryRecords {

    private StoryRecords() {}

    static StoryArticle article(PlacedRecord stored) {
        return new StoryArticle(
                stored.getArticleId(),
                stored.getRevision(),
                stored.getLanguage(),
                stored.getEventTime(),
                stored.getDoubt(),
                stored.getArrivedAt(),
                stored.getSourceId(),
                stored.getTitle(),
                StoryVector.fromBytes(InternalSerde.bytes(stored.getVector())),
                stored.getWords(),
                new StoryFacts(
                        stored.getNames().stream()
                                .map(name ->
                                        new StoryName(EntityType.valueOf(name.getType()), name.getId(), name.getName()))
                                .toList(),
                        stored.getDays(),
                        stored.getNumbers()));
    }

    /// @param story that it is in, which is not kept with it
    static Placed placed(PlacedRecord stored, String story) {
        return new Placed(article(stored), story, stored.getTurn(), stored.getLinks());
    }

    static PlacedRecord record(Placed placed) {
        var stored = record(placed.article());
        stored.setTurn(placed.turn());
        stored.setLinks(placed.links());
        return stored;
    }

    static PlacedRecord record(StoryArticle article) {
        var stored = PlacedRecord.newBuilder()
                .setArticleId(article.id())
                .setRevision(article.revision())
                .setLanguage(article.language())
                .setEventTime(article.time())
                .setDoubt(article.doubt())
                .setArrivedAt(article.arrivedAt())
                .setSourceId(article.source())
                .setVector(ByteBuffer.wrap(article.vector().toBytes()))
                .setWords(article.words())
                .setNames(article.facts().names().stream()
                        .map(StoryRecords::record)
                        .toList())
                .setDays(article.facts().days())
                .setNumbers(article.facts().numbers());
        if (article.title() != null) {
            stored.setTitle(article.title());
        }
        return stored.build();
    }

    private static NameRecord record(StoryName name) {
        var stored = NameRecord.newBuilder().setType(name.type().name()).setName(name.name());
        if (name.id() != null) {
            stored.setId(name.id());
        }
        return stored.build();
    }

    static Story story(StoryRecord stored) {
        return new Story(
                stored.getStoryId(),
                stored.getLanguage(),
                stored.getForwardedTo(),
                stored.getMembers().stream()
                        .map(member ->
                                new Story.Member(member.getArticleId(), member.getEventTime(), member.getSourceId()))
                        .toList(),
                stored.getMerged(),
                stored.getRevision(),
                stored.getClosed());
    }

    static StoryRecord record(Story story) {
        var stored = StoryRecord.newBuilder()
                .setStoryId(story.id())
                .setLanguage(story.language())
                .setMembers(story.members().stream()
                        .map(member -> new StoryMemberRecord(member.id(), member.time(), member.source()))
                        .toList())
                .setMerged(story.merged())
                .setRevision(story.revision())
                .setClosed(story.closed());
        if (story.forwardedTo() != null) {
            stored.setForwardedTo(story.forwardedTo());
        }
        return stored.build();
    }
}
