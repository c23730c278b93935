package io.tidings.enrich;

import io.tidings.news.NewsTime;
import io.tidings.news.Origin;
import io.tidings.news.RawArticle;
import io.tidings.news.TimePrecision;
import java.time.Instant;

/// Builds articles as ingest would take them in.
final class RawArticles {

    static final Instant SEEN = Instant.parse("2026-02-03T10:15:00Z");

    /// 120 different words: far more than a sketch needs.
    static final String STORY = """
        The harbour council of Lindermouth voted on Tuesday to rebuild the old stone pier that winter storms had broken.
        Work begins in April and costs eleven million, most of which the region pays from its fund for coastal towns.
        Fishermen had asked for the repair since the lighthouse keeper measured the first cracks nine years ago.
        Opponents wanted a marina with cafes instead, but their motion failed by three votes after a long night session.
        The engineer in charge, Marta Vell, said that granite from the nearby quarry would be used again wherever possible.
        Ferries to the islands will leave from the northern quay until the new pier opens, probably two summers from now.
        """;

    /// The same event in other words: no copy.
    static final String STORY_RETOLD = """
        Lindermouth gets its stone pier back: on Tuesday night the harbour council decided by three votes to rebuild it.
        Winter storms had broken the pier, and fishermen pressed for repair since cracks were found by the keeper.
        Marta Vell, the engineer, wants to use granite of the nearby quarry; the region's fund for towns pays most.
        Until the pier opens, ferries to the islands go from the northern quay. A marina with cafes was voted down.
        """;

    static final String OTHER_STORY = """
        Scientists in the mountain village of Ostrava Dolna have counted more wild bees this spring than in any year before.
        Their survey covers forty meadows between the river and the forest edge, each visited every second morning.
        The team explains the growth by late mowing, which farmers agreed to when the valley received its water reserve.
        One species, thought to have vanished decades ago, was found nesting under the roof of the closed railway station.
        Next year pupils of the local school are going to help with counting and will publish a small atlas of flowers.
        """;

    static final String GERMAN_STORY = """
        Der Gemeinderat von Oberau hat am Dienstag beschlossen, die alte Brücke über den Mühlbach nicht abzureißen.
        Sie soll nun bis zum Herbst von einer Firma aus dem Nachbarort gesichert und danach neu gepflastert werden.
        Die Bürgermeisterin sagte, dass die Kosten niedriger seien, als es die Gutachter vor zwei Jahren geschätzt hatten.
        Anwohner hatten mehr als neunhundert Unterschriften gesammelt und diese im Rathaus persönlich übergeben.
        """;

    private final RawArticle.Builder article;

    private RawArticles(String id, String text) {
        this.article = RawArticle.newBuilder()
                .setArticleId(id)
                .setItemId("press/1")
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(SEEN)
                .setTitle("Title of " + id)
                .setLanguageHint("en")
                .setText(text);
    }

    static RawArticles anArticle(String id, String text) {
        return new RawArticles(id, text);
    }

    RawArticles title(String title) {
        article.setTitle(title);
        return this;
    }

    RawArticles untitled() {
        article.setTitle(null);
        return this;
    }

    RawArticles language(String hint) {
        article.setLanguageHint(hint);
        return this;
    }

    RawArticles item(String source, long number) {
        article.setSourceId(source).setItemId(source + "/" + number);
        return this;
    }

    RawArticles published(String instant) {
        article.setPublishedAt(new NewsTime(Instant.parse(instant), TimePrecision.SECOND, 1.0, "feed"));
        return this;
    }

    RawArticles seen(Instant at) {
        article.setSeenAt(at);
        return this;
    }

    RawArticle build() {
        return article.build();
    }
}
