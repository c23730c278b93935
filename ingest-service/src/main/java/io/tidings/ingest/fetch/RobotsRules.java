package io.tidings.ingest.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRule;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What one robots.txt (RFC 9309) says to us, kept as text and not as the parser's objects, which take five times as
/// much: the hosts of 200,000 sources have to fit into memory. Immutable.
///
/// @param lines its rules for us, the longest first, a line each: `+` or `-` and the path that it allows or not; empty
///     where everything may be fetched
/// @param crawlDelayMillis the pause that it asks for between two requests; 0 where it does not
record RobotsRules(String lines, long crawlDelayMillis) {

    /// Everything may be fetched.
    static final RobotsRules NONE = new RobotsRules("", 0);

    private static final Pattern TOKEN = Pattern.compile("^[A-Za-z_-]+");
    private static final char ALLOWED = '+';
    private static final char DISALLOWED = '-';
    private static final long FIXED_WEIGHT = 64;
    private static final int NO_WARNINGS = 0;

    /// Of the document's bytes.
    ///
    /// @param token our product's name
    static RobotsRules parse(URI address, byte[] document, String token) {
        // The parser counts warnings in itself, so that each document has one of its own.
        var parser = new SimpleRobotRulesParser(Duration.ofDays(1).toMillis(), NO_WARNINGS);
        var rules = parser.parseContent(address.toString(), document, "text/plain", List.of(token));
        var lines = lines(rules);
        var delay = Math.max(rules.getCrawlDelay(), 0);
        return lines.isEmpty() && delay == 0 ? NONE : new RobotsRules(lines, delay);
    }

    private static String lines(SimpleRobotRules rules) {
        if (rules.isAllowNone()) {
            return DISALLOWED + "/";
        } else if (rules.isAllowAll() || rules.getRobotRules().stream().allMatch(RobotRule::isAllow)) {
            return "";
        }
        return rules.getRobotRules().stream()
                .map(rule -> (rule.isAllow() ? ALLOWED : DISALLOWED) + rule.getPrefix())
                .collect(Collectors.joining("\n"));
    }

    /// Our name in robots.txt: the first word of the User-Agent, in lower case.
    static String tokenOf(String userAgent) {
        var matcher = TOKEN.matcher(userAgent);
        return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : "tidings";
    }

    boolean allows(URI address) {
        if (lines.isEmpty()) {
            return true;
        }
        var rules = new SimpleRobotRules(RobotRulesMode.ALLOW_SOME);
        lines.lines().forEach(line -> rules.addRule(line.substring(1), line.charAt(0) == ALLOWED));
        return rules.isAllowed(address.toString());
    }

    /// The pause that it asks for between two requests; zero where it does not.
    Duration crawlDelay() {
        return Duration.ofMillis(crawlDelayMillis);
    }

    /// Bytes that it takes, roughly.
    long weight() {
        return FIXED_WEIGHT + lines.length();
    }
}
