package io.tidings.extract.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadAnythingTest {

    @Test
    void shouldReadAPage() {
        assertThat(lines("""
                <!DOCTYPE html><html lang="en"><head><title>Ferry stays ashore | Post</title>
                <meta name="author" content="By Ines Calder"><meta property="og:site_name" content="Post">
                <meta property="article:published_time" content="2025-02-13T10:30:00+07:00"></head>
                <body><article><h1>Ferry stays ashore</h1><p>After sixty years the ferry of Ellmouth has made its last
                run, and the harbour office says that there will be no other.</p><p>The captain, who has steered it for
                half of that time, said that she would miss the fog most of all.</p></article></body></html>
                """)).containsExactly("Ferry stays ashore (2025-02-13T03:30:00Z), by Ines Calder");
    }

    @Test
    void shouldReadAFeed() {
        assertThat(lines("""
                <rss version="2.0"><channel><title>Post</title><item><title>Ferry stays ashore</title>
                <description>After sixty years the ferry of Ellmouth has made its last run.</description>
                <pubDate>Thu, 13 Feb 2025 03:30:00 GMT</pubDate></item></channel></rss>
                """)).containsExactly("Ferry stays ashore (2025-02-13T03:30:00Z)");
    }

    @Test
    void shouldReadAnAgencysItem() {
        assertThat(lines("""
                {"uri":"urn:ferry","standard":{"name":"ninjs","version":"2.1"},"type":"text",
                "headlines":[{"value":"Ferry stays ashore"}],"firstCreated":"2025-02-13T03:30:00Z","by":"Ines Calder",
                "bodies":[{"contentType":"text/plain","value":"After sixty years the ferry has made its last run."}]}
                """))
                .singleElement()
                .asString()
                .startsWith("Ferry stays ashore")
                .endsWith("by Ines Calder");
    }

    @Test
    void shouldSayWhatItDoesNotRead() {
        assertThat(lines("%PDF-1.7 ...")).singleElement().asString().contains("PDF");
    }

    private static List<String> lines(String content) {
        return ReadAnything.lines(content.getBytes(StandardCharsets.UTF_8));
    }
}
