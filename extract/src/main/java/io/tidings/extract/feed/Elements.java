package io.tidings.extract.feed;

import io.tidings.extract.feed.xml.Content;
import io.tidings.extract.feed.xml.Links;
import io.tidings.extract.feed.xml.XmlPull;
import org.jspecify.annotations.Nullable;

/// Reads single elements of a document within the limits.
final class Elements {

    final XmlPull xml;
    private final FeedLimits limits;
    private boolean overLimit;

    Elements(XmlPull xml, FeedLimits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    /// Whether something was longer than the limits allow.
    boolean overLimit() {
        return overLimit;
    }

    private Content content(int longest) {
        Content content = xml.content(longest);
        overLimit |= content.tooLong();
        return content;
    }

    /// A line of text without markup; `null` where it is empty.
    @Nullable
    String line() {
        String text = content(limits.field()).text();
        return text.isEmpty() ? null : text;
    }

    /// An address, absolute where the base is known; `null` where it is empty.
    @Nullable
    String address() {
        String base = xml.base();
        String text = line();
        return text == null ? null : Links.resolve(base, text);
    }

    /// A text of which nobody says whether it is HTML; `null` where it is empty.
    @Nullable
    FeedText text() {
        String base = xml.base();
        Content content = content(limits.content());
        if (content.value().isEmpty()) {
            return null;
        }
        FeedText text =
                content.hasElements() ? new FeedText(content.markup(), true) : FeedText.unstated(content.text());
        return text.html() ? new FeedText(HtmlLinks.absolute(text.value(), base), true) : text;
    }

    /// A text with Atom's `type` and, from Atom 0.3, `mode`; `null` where it is empty.
    @Nullable
    FeedText typedText() {
        String type = AtomText.type(xml.attribute("type"), xml.attribute("mode"));
        String base = xml.base();
        FeedText text = AtomText.of(content(limits.content()), type);
        return text == null || !text.html() ? text : new FeedText(HtmlLinks.absolute(text.value(), base), true);
    }

    /// An attribute that is an address, absolute where the base is known.
    @Nullable
    String addressIn(String attribute) {
        String value = xml.attribute(attribute);
        return value == null ? null : Links.resolve(xml.base(), value);
    }
}
