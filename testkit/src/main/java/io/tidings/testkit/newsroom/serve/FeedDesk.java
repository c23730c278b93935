package io.tidings.testkit.newsroom.serve;

import io.tidings.testkit.newsroom.check.Counts;
import io.tidings.testkit.newsroom.check.Manners;
import io.tidings.testkit.newsroom.check.Served;
import io.tidings.testkit.newsroom.world.Press;
import io.tidings.testkit.newsroom.world.Site;
import io.tidings.testkit.newsroom.world.Temper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.eclipse.jetty.http.HttpHeader;

/// Answers who asks for a feed, each source after its temper. Thread-safe.
final class FeedDesk {

    private static final String FEED = "feed";
    private static final String ELSEWHERE = "elsewhere";

    private final Press press;
    private final Clock clock;
    private final Addresses addresses;
    private final Served served;
    private final Counts counts;
    private final Manners manners;
    private final Tricks tricks;
    private final Duration retryAfter;
    private final AtomicIntegerArray polls;

    /// @param retryAfter what a busy source asks for, whole seconds
    FeedDesk(
            Press press,
            Clock clock,
            Addresses addresses,
            Served served,
            Counts counts,
            Manners manners,
            Tricks tricks,
            Duration retryAfter) {
        this.press = press;
        this.clock = clock;
        this.addresses = addresses;
        this.served = served;
        this.counts = counts;
        this.manners = manners;
        this.tricks = tricks;
        this.retryAfter = retryAfter;
        this.polls = new AtomicIntegerArray(press.world().sources());
    }

    /// @param place `feed`, or where a redirect led to
    void answer(Exchange exchange, Site site, String place) throws IOException {
        switch (site.temper()) {
            case STEADY, CORRECTING, COPYING, SILENT, WALLED, FICKLE_ETAG, FROZEN_ETAG -> feed(exchange, site);
            case BUSY -> {
                if (polls.getAndIncrement(site.source()) % 2 == 1) {
                    counts.trouble();
                    manners.askedToWait(exchange.host(), System.nanoTime() + retryAfter.toNanos());
                    exchange.status(429)
                            .header(HttpHeader.RETRY_AFTER, Long.toString(retryAfter.toSeconds()))
                            .end();
                } else {
                    feed(exchange, site);
                }
            }
            case REDIRECTING, MOVED -> {
                if (place.equals(FEED)) {
                    redirect(exchange, site, site.temper() == Temper.MOVED ? 301 : 302, ELSEWHERE);
                } else {
                    feed(exchange, site);
                }
            }
            case CIRCLING -> redirect(exchange, site, 302, place.equals(FEED) ? ELSEWHERE : FEED);
            default -> trouble(exchange, site);
        }
    }

    private void trouble(Exchange exchange, Site site) throws IOException {
        counts.trouble();
        exchange.header(HttpHeader.CONTENT_TYPE, "application/rss+xml");
        switch (site.temper()) {
            case DEAD -> exchange.status(410).end();
            case MISSING -> exchange.status(404).end();
            case FAILING -> exchange.status(500).end();
            case EMPTY -> exchange.end();
            case NOT_A_FEED ->
                exchange.header(HttpHeader.CONTENT_TYPE, "text/html")
                        .end(bytes("<!DOCTYPE html><title>Back soon</title><h1>We are rebuilding our site.</h1>"));
            case BROKEN_XML -> exchange.end(half(document(site).bytes()));
            case ENTITY_BOMB -> exchange.end(Tricks.entityBomb());
            case BOMB -> exchange.header(HttpHeader.CONTENT_ENCODING, "gzip").end(Tricks.bomb());
            case UNKNOWN_ENCODING ->
                exchange.header(HttpHeader.CONTENT_ENCODING, "sdch")
                        .end(document(site).bytes());
            case FALSE_GZIP ->
                exchange.header(HttpHeader.CONTENT_ENCODING, "gzip")
                        .end(document(site).bytes());
            case SLOW -> {
                var listing = listing(site);
                remember(listing);
                tricks.slow(exchange, FeedDocument.of(press, listing).bytes());
            }
            case ENDLESS -> tricks.endless(exchange);
            case STALLING -> tricks.stalling(exchange);
            case CUT_OFF -> tricks.cutOff(exchange, document(site).bytes());
            default -> throw new IllegalStateException(site.temper() + " is no trouble");
        }
    }

    private void feed(Exchange exchange, Site site) throws IOException {
        var listing = listing(site);
        var etag = etag(site, listing);
        exchange.header(HttpHeader.ETAG, etag);
        if (etag.equals(exchange.asked(HttpHeader.IF_NONE_MATCH))) {
            counts.notModified();
            exchange.status(304).end();
            return;
        }
        var document = FeedDocument.of(press, listing);
        counts.feed();
        remember(listing); // before the guest has it, who may ask at once what it was served
        exchange.header(HttpHeader.CONTENT_TYPE, document.type()).end(document.bytes());
    }

    private static String etag(Site site, Listing listing) {
        return switch (site.temper()) {
            case FICKLE_ETAG -> "\"" + System.nanoTime() + "\"";
            case FROZEN_ETAG -> "\"the same for ever\"";
            default -> listing.etag();
        };
    }

    private void redirect(Exchange exchange, Site site, int status, String place) throws IOException {
        exchange.status(status)
                .header(HttpHeader.LOCATION, "/section/" + site.source() + "/" + place)
                .end();
    }

    private Listing listing(Site site) {
        return Listing.of(press, site, addresses.base(site.host()), clock.instant());
    }

    private FeedDocument document(Site site) {
        return FeedDocument.of(press, listing(site));
    }

    private void remember(Listing listing) {
        if (served.isOn()) {
            listing.versions().forEach(served::add);
        }
    }

    private static byte[] half(byte[] document) {
        return Arrays.copyOf(document, document.length / 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
