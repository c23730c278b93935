package io.tidings.testkit.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.testkit.newsroom.check.Served;
import io.tidings.testkit.newsroom.serve.Certificate;
import io.tidings.testkit.newsroom.serve.ServeConfig;
import io.tidings.testkit.newsroom.world.Casting;
import io.tidings.testkit.newsroom.world.Format;
import io.tidings.testkit.newsroom.world.Temper;
import io.tidings.testkit.newsroom.world.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class NewsroomTest {

    private final World quiet = World.quiet(11, 20, Instant.now());

    private final Guest guest = new Guest();

    @TempDir
    private Path folder;

    @AfterEach
    void leave() {
        guest.close();
    }

    private static Newsroom open(World world) {
        return Newsroom.open(world, ServeConfig.plain(), Clock.systemUTC());
    }

    private Newsroom open(Temper temper) {
        return open(quiet.cast(Casting.all(temper)));
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void shouldServeAWellFormedFeedOfFiveStoriesInEachFormat(Format format) throws Exception {
        try (var newsroom = open(quiet.written(List.of(format), 5, 30))) {
            var response = guest.get(newsroom.feed(3));

            assertThat(response.statusCode()).isEqualTo(200);
            var entries = format == Format.JSON_FEED
                    ? new ObjectMapper().readTree(response.body()).get("items").size()
                    : xml(response.body())
                            .getElementsByTagName(format == Format.ATOM ? "entry" : "item")
                            .getLength();
            assertThat(entries).isEqualTo(5);
            assertThat(newsroom.served().versions())
                    .hasSize(5)
                    .allMatch(version -> text(response).contains(version.url()));
        }
    }

    @Test
    void shouldAnswerNotModifiedToWhoHasTheNewest() throws Exception {
        try (var newsroom = open(quiet)) {
            var etag = guest.get(newsroom.feed(0)).headers().firstValue("ETag").orElseThrow();

            assertThat(guest.get(newsroom.feed(0), "If-None-Match", etag).statusCode())
                    .isEqualTo(304);
            assertThat(guest.get(newsroom.feed(0), "If-None-Match", "\"old\"").statusCode())
                    .isEqualTo(200);
            assertThat(newsroom.counts().notModified()).isEqualTo(1);
        }
    }

    @Test
    void shouldGiveEachHostItsOwnRobotsPagesAndSitemap() throws Exception {
        try (var newsroom = open(quiet.sharing(4).cast((source, _) -> source == 5 ? Temper.WALLED : Temper.STEADY))) {
            assertThat(text(guest.get(newsroom.at(0, "/robots.txt")))).doesNotContain("/section/");
            assertThat(text(guest.get(newsroom.at(1, "/robots.txt")))).contains("Disallow: /section/5/");
            assertThat(text(guest.get(newsroom.at(1, "/")))).contains("/section/4/feed", "/section/7/feed");
            var sitemap = xml(guest.get(newsroom.at(1, "/sitemap.xml")).body());
            assertThat(sitemap.getElementsByTagName("loc").getLength()).isEqualTo(20);
            var story = text(guest.get(newsroom.at(1, "/section/4/story/2")));
            assertThat(story)
                    .contains(newsroom.press().story(newsroom.site(4), 2, 0).paragraphs());
            assertThat(guest.get(newsroom.at(1, "/section/0/feed")).statusCode())
                    .as("another host's section")
                    .isEqualTo(404);
            assertThat(newsroom.manners().described()).isEmpty();
        }
    }

    @Test
    void shouldNoticeWhoReadsWhatRobotsForbids() throws Exception {
        try (var newsroom = open(Temper.WALLED)) {
            var _ = guest.get(newsroom.feed(0));

            assertThat(newsroom.manners().described())
                    .singleElement()
                    .asString()
                    .contains("forbidden by robots.txt");
        }
    }

    @ParameterizedTest
    @EnumSource(Temper.class)
    void shouldServeNothingWholeFromSourcesThatCannotBeRead(Temper temper) throws Exception {
        try (var newsroom = open(temper)) {
            try {
                if (temper != Temper.ENDLESS && temper != Temper.STALLING) {
                    var _ = guest.get(newsroom.feed(0));
                }
            } catch (IOException _) {
                assertThat(temper).isEqualTo(Temper.CUT_OFF);
            }
            if (!temper.isReadable() && temper != Temper.FROZEN_ETAG && temper != Temper.WALLED) {
                assertThat(newsroom.served().versions()).isEmpty();
            }
        }
    }

    @Test
    void shouldAnswerAfterTheTemper() throws Exception {
        var statuses = List.of(410, 404, 500, 302, 301);
        var tempers = List.of(Temper.DEAD, Temper.MISSING, Temper.FAILING, Temper.REDIRECTING, Temper.MOVED);
        try (var newsroom = open(quiet.cast(Casting.inTurn(tempers)))) {
            assertThat(IntStream.range(0, 5)
                            .mapToObj(source -> status(newsroom, source))
                            .toList())
                    .isEqualTo(statuses);
            assertThat(guest.get(newsroom.at(3, "/section/3/elsewhere")).statusCode())
                    .isEqualTo(200);
        }
    }

    private int status(Newsroom newsroom, int source) {
        try {
            return guest.get(newsroom.feed(source)).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void shouldAskEverySecondTimeToWaitAndNoticeWhoDoesNot() throws Exception {
        try (var newsroom = open(Temper.BUSY)) {
            assertThat(status(newsroom, 0)).isEqualTo(200);
            var busy = guest.get(newsroom.feed(0));
            assertThat(busy.statusCode()).isEqualTo(429);
            assertThat(busy.headers().firstValue("Retry-After")).contains("2");
            assertThat(status(newsroom, 0)).isEqualTo(200);
            assertThat(newsroom.manners().violations()).isEqualTo(1);
        }
    }

    @Test
    void shouldPackHalfAGigabyteIntoLessThanAMegabyte() throws Exception {
        try (var newsroom = open(Temper.BOMB)) {
            var body = guest.get(newsroom.feed(0)).body();

            assertThat(body.length).isLessThan(1 << 20);
            try (var open = new GZIPInputStream(new ByteArrayInputStream(body))) {
                assertThat(open.skip(600L << 20)).isGreaterThan(500L << 20);
            }
        }
    }

    @Test
    void shouldCutOffABodyThatWasAnnouncedLonger() {
        try (var newsroom = open(Temper.CUT_OFF)) {
            assertThatThrownBy(() -> guest.get(newsroom.feed(0))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void shouldServeHttp2OverTls() throws Exception {
        var certificate = Certificate.in(folder);
        try (var newsroom = Newsroom.open(quiet, ServeConfig.plain().over(certificate), Clock.systemUTC());
                var trusting = new Guest(certificate)) {
            var response = trusting.get(newsroom.feed(0));

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(newsroom.served().versions())
                    .first()
                    .extracting(Served.Version::url)
                    .asString()
                    .startsWith("https://127.1.0.0:");
        }
    }
}
