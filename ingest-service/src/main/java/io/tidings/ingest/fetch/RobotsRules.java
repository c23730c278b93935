package io.tidings.ingest.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What one robots.txt (RFC 9309) says to us. Immutable.
///
/// @param weight bytes that it takes, roughly
record RobotsRules(SimpleRobotRules rules, long weight) {

    /// Everything may be fetched.
    static final RobotsRules NONE = new RobotsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), 64);

    private static final Pattern TOKEN = Pattern.compile("^[A-Za-z_-]+");
    private static final long RULE_WEIGHT = 160;
    private static final int NO_WARNINGS = 0;

    /// Of the document's bytes.
    ///
    /// @param token our product's name
    static RobotsRules parse(URI address, byte[] document, String token) {
        // The parser counts warnings in itself, so that each document has one of its own.
        var parser = new SimpleRobotRulesParser(Duration.ofDays(1).toMillis(), NO_WARNINGS);
        var rules = parser.parseContent(address.toString(), document, "text/plain", List.of(token));
        rules.getSitemaps().clear(); // whoever looks for sitemaps reads the document itself
        return new RobotsRules(rules, RULE_WEIGHT * (1 + rules.getRobotRules().size()));
    }

    /// Our name in robots.txt: the first word of the User-Agent, in lower case.
    static String tokenOf(String userAgent) {
        var matcher = TOKEN.matcher(userAgent);
        return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : "tidings";
    }

    boolean allows(URI address) {
        return rules.isAllowAll() || rules.isAllowed(address.toString());
    }

    /// The pause that it asks for between two requests; zero where it does not.
    Duration crawlDelay() {
        return rules.getCrawlDelay() > 0 ? Duration.ofMillis(rules.getCrawlDelay()) : Duration.ZERO;
    }
}
