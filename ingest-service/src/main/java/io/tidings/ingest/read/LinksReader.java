package io.tidings.ingest.read;

import io.tidings.extract.kind.ContentKind;
import io.tidings.extract.page.PageLinks;
import io.tidings.ingest.read.LinkedPages.Link;
import io.tidings.news.SourceKind;
import java.io.IOException;

/// A page whose links are articles: those that a selector finds, or those that look like articles. Each is fetched
/// once. Thread-safe.
final class LinksReader implements KindReader {

    private final LinkedPages linked;

    LinksReader(LinkedPages linked) {
        this.linked = linked;
    }

    @Override
    public boolean reads(ContentKind looks, SourceKind declared) {
        return declared == SourceKind.LINKS && looks == ContentKind.HTML;
    }

    @Override
    public ReadEnd read(Content content, PollRequest request, Entries entries)
            throws IOException, InterruptedException {
        var bytes = content.beginning(ArticleReader.LIMIT);
        var selector = request.definition().getLinkSelector();
        var links = PageLinks.of(bytes, content.contentType(), content.address(), selector);
        return switch (links) {
            case PageLinks.Found found
            when found.addresses().isEmpty() -> {
                bad(
                        Reason.EMPTY,
                        selector == null
                                ? "No link on the page looks like one to an article; give a link-selector"
                                : "The link-selector " + selector + " finds no link on the page; look at its markup",
                        bytes,
                        entries);
                yield ReadEnd.whole();
            }
            case PageLinks.Found found ->
                linked.read(
                        found.addresses().stream()
                                .map(address -> new Link(address, null))
                                .toList(),
                        request,
                        entries);
            case PageLinks.BadSelector(var message) -> {
                bad(Reason.BAD_SELECTOR, message, new byte[0], entries);
                yield ReadEnd.whole();
            }
        };
    }

    private static void bad(Reason reason, String message, byte[] original, Entries entries)
            throws InterruptedException {
        entries.next(null);
        entries.bad(reason, message, original);
    }
}
