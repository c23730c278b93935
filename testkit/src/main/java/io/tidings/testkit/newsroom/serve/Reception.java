package io.tidings.testkit.newsroom.serve;

import io.tidings.testkit.newsroom.check.Counts;
import io.tidings.testkit.newsroom.check.Manners;
import io.tidings.testkit.newsroom.world.Press;
import io.tidings.testkit.newsroom.world.Site;
import io.tidings.testkit.newsroom.world.Temper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Takes each request, watches the guest's manners, and sends it to who answers it. Guests from other machines are not
/// let in. Thread-safe.
final class Reception extends Handler.Abstract {

    private static final Pattern SECTION = Pattern.compile("/section/(\\d{1,9})/(feed|elsewhere|story/(\\d{1,9}))");

    private final Press press;
    private final Clock clock;
    private final Addresses addresses;
    private final Manners manners;
    private final Counts counts;
    private final FeedDesk feeds;

    Reception(Press press, Clock clock, Addresses addresses, Manners manners, Counts counts, FeedDesk feeds) {
        this.press = press;
        this.clock = clock;
        this.addresses = addresses;
        this.manners = manners;
        this.counts = counts;
        this.feeds = feeds;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var host = Addresses.hostOf(Request.getServerName(request));
        if (!isLocal(request)
                || host.isEmpty()
                || host.getAsInt() >= press.world().hosts()) {
            response.setStatus(403);
            callback.succeeded();
            return true;
        }
        var path = Request.getPathInContext(request);
        var agent = request.getHeaders().get(HttpHeader.USER_AGENT);
        manners.arrived(host.getAsInt(), path, isForbidden(path), agent, System.nanoTime());
        try (var exchange = new Exchange(request, response, manners, host.getAsInt())) {
            answer(exchange, path);
            callback.succeeded();
        } catch (IOException e) {
            callback.failed(e); // the guest has gone, or the body breaks off on purpose
        }
        return true;
    }

    private void answer(Exchange exchange, String path) throws IOException {
        var section = SECTION.matcher(path);
        if (section.matches() && belongs(exchange, Integer.parseInt(section.group(1)))) {
            var site = press.site(Integer.parseInt(section.group(1)));
            if (section.group(3) == null) {
                feeds.answer(exchange, site, section.group(2));
            } else {
                story(exchange, site, Integer.parseInt(section.group(3)));
            }
            return;
        }
        switch (path) {
            case "/robots.txt" -> {
                counts.robots();
                exchange.header(HttpHeader.CONTENT_TYPE, "text/plain")
                        .end(robots(exchange.host()).getBytes(StandardCharsets.UTF_8));
            }
            case "/" -> page(exchange, "text/html; charset=utf-8", Pages.front(press, sections(exchange.host())));
            case "/sitemap.xml" -> page(exchange, "application/xml", Pages.sitemap(press, sections(exchange.host())));
            default -> exchange.status(404).end();
        }
    }

    private void story(Exchange exchange, Site site, int number) throws IOException {
        var now = clock.instant();
        if (number >= press.published(site, now)) {
            exchange.status(404).end();
            return;
        }
        var base = addresses.base(site.host());
        var line = Listing.line(press, site, base, number, now);
        var story = press.story(site, number, line.revision());
        page(exchange, "text/html; charset=utf-8", Pages.story(site, base, line, story));
    }

    private void page(Exchange exchange, String type, byte[] bytes) throws IOException {
        counts.page();
        exchange.header(HttpHeader.CONTENT_TYPE, type).end(bytes);
    }

    private List<Listing> sections(int host) {
        var now = clock.instant();
        return sites(host)
                .mapToObj(source -> Listing.of(press, press.site(source), addresses.base(host), now))
                .toList();
    }

    private IntStream sites(int host) {
        var first = host * press.world().sourcesPerHost();
        return IntStream.range(
                first, Math.min(press.world().sources(), first + press.world().sourcesPerHost()));
    }

    private boolean belongs(Exchange exchange, int source) {
        return source < press.world().sources() && source / press.world().sourcesPerHost() == exchange.host();
    }

    private String robots(int host) {
        return sites(host)
                .filter(source -> press.site(source).temper() == Temper.WALLED)
                .mapToObj(source -> "Disallow: /section/" + source + "/\n")
                .collect(Collectors.joining("", "User-agent: *\nDisallow: /private/\n", ""));
    }

    private boolean isForbidden(String path) {
        var section = SECTION.matcher(path);
        return path.startsWith("/private/") || (section.matches() && isWalled(Integer.parseInt(section.group(1))));
    }

    private boolean isWalled(int source) {
        return source < press.world().sources() && press.site(source).temper() == Temper.WALLED;
    }

    private static boolean isLocal(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress guest
                && guest.getAddress().isLoopbackAddress();
    }
}
