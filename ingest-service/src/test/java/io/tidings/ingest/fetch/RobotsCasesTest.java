package io.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tidings.ingest.SharedData;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// RFC 9309 where Google's parser differs from it, and everything else as Google's parser has it.
class RobotsCasesTest {

    private static final String ARCHIVE = "robots-sitemaps-warc.tar.gz";
    private static final URI ADDRESS = URI.create("http://foo.bar/robots.txt");

    private static RobotsRules rules(String document, String agent) {
        return RobotsRules.parse(ADDRESS, document.getBytes(StandardCharsets.UTF_8), RobotsRules.tokenOf(agent));
    }

    private static boolean allows(String rule, String path) {
        return rules("User-agent: Tidings\nDisallow: /\nAllow: " + rule + "\n", "Tidings/0.1")
                .allows(URI.create("http://foo.bar" + path));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        // The examples of RFC 9309, 2.2.2: rule and address are compared in one encoding.
        "/foo/bar?baz=quz, /foo/bar?baz=quz, true",
        "/foo/bar/ツ, /foo/bar/%E3%83%84, true",
        "/foo/bar/%E3%83%84, /foo/bar/%E3%83%84, true",
        "/foo/bar/%62%61%7A, /foo/bar/baz, true",
        "/foo/bar/baz, /foo/bar/%62%61%7A, true",
        "/foo/bar/%E3%83%84, /foo/bar/ツ, true",
        "/foo/bar/%E3%83%85, /foo/bar/%E3%83%84, false",
        "/a%2Fb, /a/b, false",
    })
    void shouldCompareRuleAndAddressInOneEncoding(String rule, String path, boolean allowed) {
        assertThat(allows(rule, path)).isEqualTo(allowed);
    }

    @Test
    void shouldFindItsGroupByTheFirstWordOfTheGroupsName() {
        var document = "User-agent: *\nDisallow: /\n\nUser-agent: Tidings News\nAllow: /x/\nDisallow: /\n";

        assertThat(rules(document, "Tidings/0.1 (news)").allows(URI.create("http://foo.bar/x/y")))
                .isTrue();
    }

    /// What Google's cases ask for, and we do not do: an address that is not encoded is encoded before it is compared,
    /// and an encoded letter is that letter (both RFC 9309, 2.2.2); a User-Agent's name ends at its first space, so
    /// there is no agent `Foo Bar` here, only `Foo`.
    private static boolean isOtherwise(String agent, String robots, String url) {
        return agent.contains(" ") || url.contains("ツ") || (robots.contains("%62%61%7A") && url.endsWith("/baz"));
    }

    @Test
    void shouldDecideAsGooglesParserDoesWhereTheStandardLeavesIt() throws IOException {
        var cases = new JsonMapper()
                .readTree(SharedData.files(ARCHIVE, "google-robotstxt/cases.json")
                        .values()
                        .iterator()
                        .next());
        var otherwise = new ArrayList<String>();
        for (var each : cases) {
            var robots = each.get("robots").asText();
            var agent = each.get("agent").asText();
            var url = each.get("url").asText();
            var address = URI.create(url.isEmpty() ? "http://foo.bar/" : url);
            var allowed = rules(robots, agent).allows(address);
            if (isOtherwise(agent, robots, url)
                    && allowed != each.get("allowed").asBoolean()) {
                otherwise.add(each.get("test").asText() + " " + url);
            } else {
                assertThat(allowed)
                        .as("%s: %s fetches %s by %s", each.get("test").asText(), agent, url, robots)
                        .isEqualTo(each.get("allowed").asBoolean());
            }
        }
        assertThat(cases).hasSizeGreaterThan(100);
        assertThat(otherwise).hasSizeLessThanOrEqualTo(4);
        System.out.println("Google's cases: " + cases.size() + ", otherwise by RFC 9309: " + otherwise);
    }

    @Test
    void shouldReadEveryRobotsFileToItsEnd() {
        var files = SharedData.files(ARCHIVE, "crawler-commons/robots");
        var rules = 0L;
        for (var file : files.entrySet()) {
            for (var length : new int[] {file.getValue().length, file.getValue().length / 2, 3}) {
                var bytes = java.util.Arrays.copyOf(file.getValue(), Math.min(length, file.getValue().length));
                assertThatCode(() ->
                                RobotsRules.parse(ADDRESS, bytes, "tidings").allows(URI.create("http://foo.bar/")))
                        .as(file.getKey())
                        .doesNotThrowAnyException();
            }
            rules += RobotsRules.parse(ADDRESS, file.getValue(), "tidings")
                    .lines()
                    .lines()
                    .count();
        }
        assertThat(files).hasSizeGreaterThan(20);
        assertThat(rules).isPositive();
        System.out.println("robots.txt: " + files.size() + " files, " + rules + " rules for us");
    }
}
