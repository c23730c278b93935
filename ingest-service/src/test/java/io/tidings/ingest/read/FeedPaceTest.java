package io.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.feed.FeedReader;
import io.tidings.ingest.schedule.Advice.Pace;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedPaceTest {

    private static Pace of(String document) {
        return FeedPace.of(FeedReader.read(document.getBytes(StandardCharsets.UTF_8), null, null)
                .feed());
    }

    @Test
    void shouldReadTheHeadOfAnRssFeedThoughTheRestIsBroken() {
        var pace = of("""
            <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title><ttl> 45 </ttl>
            <skipHours><hour>0</hour><hour>24</hour><hour>3</hour><hour>77</hour></skipHours>
            <skipDays><day>Sunday</day><day>someday</day></skipDays>
            <item><ttl>9</ttl><title>a < b</item>
            """);

        assertThat(pace).isEqualTo(new Pace(Duration.ofMinutes(45), Set.of(0, 3), Set.of(DayOfWeek.SUNDAY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"version\": \"https://jsonfeed.org/version/1.1\"}",
                "no feed",
                "<rss><channel><ttl>soon</ttl><item/></channel></rss>",
                "<rss><channel><ttl>-5</ttl><item/></channel></rss>",
                "<!DOCTYPE a [<!ENTITY e \"5\">]><rss><channel><ttl>&e;</ttl></channel></rss>"
            })
    void shouldAskForNothingWhereNothingUsableIsSaid(String document) {
        assertThat(of(document)).isEqualTo(Pace.FREE);
    }

    @Test
    void shouldNotBelieveAFeedThatIsNeverToBeRead() {
        var hours = new StringBuilder("<rss><channel><skipHours>");
        for (var hour = 0; hour < 24; hour++) {
            hours.append("<hour>").append(hour).append("</hour>");
        }

        assertThat(of(hours + "</skipHours></channel></rss>").skipHours()).isEmpty();
    }
}
