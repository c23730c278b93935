package io.tidings.extract.feed.xml;

import io.tidings.extract.feed.xml.Names.Name;
import io.tidings.extract.feed.xml.Names.Role;
import org.jspecify.annotations.Nullable;

/// A pull tokenizer for XML as it really arrives: it never fails, whatever the input.
///
/// Starts and ends always come in pairs but for what is still open at the end of the input: an end without its start is
/// read over, a start without its end is ended by its parent's end (or, for the leaves of feeds, by the next leaf). A
/// DOCTYPE is skipped without being read, so no entity is ever defined, and nothing outside the document is touched.
/// Time is linear in the input, memory bounded by it: elements deeper than [#DEEPEST] are not reported (their text is).
///
/// Not thread-safe; one for each document.
public final class XmlPull {

    /// Elements nested deeper than this are not reported. Real feeds with XHTML in them stay under 40.
    public static final int DEEPEST = 128;

    /// What [#next()] found.
    public enum Event {
        /// A start tag; the element counts in [#depth()] from now on.
        START,
        /// The end of an element, which [#depth()] does not count any more.
        END,
        /// Characters between tags, or one CDATA section.
        TEXT,
        /// Nothing is left.
        END_OF_INPUT
    }

    private final String document;
    private final Markup markup;
    private final Names names = new Names();
    private final Attributes attributes;
    private final Scopes scopes = new Scopes();
    private final OpenElement[] open = new OpenElement[DEEPEST];
    private int depth;
    private int tooDeep;
    private int at;
    private int tokenStart;
    private int tokenEnd;
    private int endsToCome;
    private boolean endsItself;
    private boolean rootEnded;
    private boolean cut;
    private boolean characterData;
    private boolean selfEnded;
    private OpenElement element = new OpenElement();

    /// @param document decoded, e.g. by [Encoding#decode(byte[], String)]
    /// @param base address against which the document's relative ones are meant; `null` if unknown
    public XmlPull(String document, @Nullable String base) {
        this.document = document;
        this.markup = new Markup(document);
        this.attributes = new Attributes(document);
        element.base = base;
    }

    /// Reads on to the next event.
    public Event next() {
        if (endsToCome > 0) {
            endsToCome--;
            return end(endsItself && endsToCome == 0);
        }
        while (at < document.length()) {
            tokenStart = at;
            switch (markup.at(at)) {
                case TEXT -> {
                    at = markup.next(at + 1);
                    tokenEnd = at;
                    characterData = false;
                    return Event.TEXT;
                }
                case START -> {
                    if (start()) {
                        return Event.START;
                    } else if (endsToCome > 0) {
                        endsToCome--;
                        return end(false);
                    }
                }
                case END -> {
                    if (endTag()) {
                        endsToCome--;
                        return end(false);
                    }
                }
                case CDATA -> {
                    at = markup.afterCdata(at);
                    tokenEnd = at;
                    characterData = true;
                    return Event.TEXT;
                }
                case SKIPPED -> at = markup.afterSkipped(at);
            }
        }
        return Event.END_OF_INPUT;
    }

    /// Reads on to the next element that starts, however deep, before the one around it ends.
    ///
    /// @param inside [#depth()] right after that one's start
    /// @return false at its end, or where nothing is left
    public boolean nextStart(int inside) {
        while (true) {
            switch (next()) {
                case START -> {
                    return true;
                }
                case END -> {
                    if (depth < inside) {
                        return false;
                    }
                }
                case TEXT -> {}
                case END_OF_INPUT -> {
                    return false;
                }
            }
        }
    }

    private Event end(boolean itself) {
        depth--;
        element = open[depth];
        scopes.leave(element.scope);
        rootEnded |= depth == 0;
        selfEnded = itself;
        return Event.END;
    }

    /// @return whether there is a start to report; if not, either nothing or ends that must come first
    private boolean start() {
        int nameEnd = markup.nameEnd(at + 1);
        Name name = names.name(document, at + 1, nameEnd);
        int after = attributes.read(nameEnd);
        if (attributes.cut()) {
            cut = true;
            at = after;
            return false;
        }
        if (depth + tooDeep >= DEEPEST) {
            tooDeep += attributes.selfClosing() ? 0 : 1;
            at = after;
            return false;
        }
        int mark = scopes.mark();
        OpenElement parent = depth == 0 ? element : open[depth - 1];
        OpenElement opened = slot();
        opened.enter(name, mark, parent, depth == 0);
        readDeclarations(opened);
        opened.vocabulary = scopes.of(name.prefix());
        int implied = impliedEnds(opened);
        if (implied > 0) {
            scopes.leave(mark);
            endsToCome = implied;
            endsItself = false;
            return false;
        }
        at = after;
        tokenEnd = after;
        depth++;
        element = opened;
        endsItself = attributes.selfClosing();
        endsToCome = endsItself ? 1 : 0;
        return true;
    }

    private OpenElement slot() {
        OpenElement slot = open[depth];
        if (slot == null) {
            slot = new OpenElement();
            open[depth] = slot;
        }
        return slot;
    }

    private void readDeclarations(OpenElement opened) {
        for (int i = 0; i < attributes.count(); i++) {
            if (attributes.nameStartsWith(i, "xml")) {
                String rest = attributes.nameFrom(i, 3);
                switch (rest) {
                    case "ns" -> scopes.declare("", attributes.value(i));
                    case ":base" -> opened.base = Links.resolve(opened.base, attributes.value(i));
                    case ":lang" -> opened.language = attributes.value(i).strip();
                    default -> {
                        if (rest.startsWith("ns:")) {
                            scopes.declare(rest.substring(3), attributes.value(i));
                        }
                    }
                }
            }
        }
    }

    /// How many open elements this start ends although nobody said so.
    private int impliedEnds(OpenElement opened) {
        Role role = opened.name.role();
        if (role == Role.NONE || !opened.isOwn()) {
            return 0;
        }
        for (int i = depth - 1; i > 0; i--) {
            OpenElement candidate = open[i];
            if (candidate.vocabulary != opened.vocabulary) {
                continue;
            }
            Role other = candidate.name.role();
            if (role == Role.ITEM && other == Role.ITEM && candidate.name.sameAs(opened.name)) {
                return depth - i;
            }
            if (other == Role.ITEM || other == Role.BRANCH) {
                if (role != Role.ITEM) {
                    return 0;
                }
            } else if (other == Role.LEAF) {
                boolean itemAbove = role == Role.ITEM && i > 1 && open[i - 1].name.sameAs(opened.name);
                return depth - i + (itemAbove ? 1 : 0);
            }
        }
        return 0;
    }

    /// @return whether it ends anything; [#endsToCome] says how many elements
    private boolean endTag() {
        int nameEnd = markup.nameEnd(at + 2);
        Name name = names.name(document, at + 2, nameEnd);
        at = markup.afterEndTag(nameEnd);
        tokenEnd = at;
        if (tooDeep > 0) {
            tooDeep--;
            return false;
        }
        for (int i = depth - 1; i >= 0; i--) {
            if (open[i].name.sameAs(name)) {
                endsToCome = depth - i;
                endsItself = false;
                return true;
            }
        }
        return false;
    }

    /// How many elements are open, with the one that has just started and without the one that has just ended.
    public int depth() {
        return depth;
    }

    /// Name of the element that has just started or ended: in lower case, without its prefix.
    public String name() {
        return element.name.local();
    }

    /// The name as the document writes it.
    String writtenName() {
        return element.name.written();
    }

    /// What the element that has just started or ended belongs to.
    public Vocabulary vocabulary() {
        return element.vocabulary;
    }

    /// Whether the name of the element that has just started is written with a prefix.
    public boolean prefixed() {
        return element.name.prefix() != null;
    }

    /// Whether the start tag that has just been read declares a namespace with this in its address: the only sign of
    /// some old versions.
    public boolean declares(String partOfAddress) {
        for (int i = 0; i < attributes.count(); i++) {
            if (attributes.nameStartsWith(i, "xmlns") && attributes.value(i).contains(partOfAddress)) {
                return true;
            }
        }
        return false;
    }

    /// The base address at the element that has just started: its `xml:base`, its parents', or the document's.
    public @Nullable String base() {
        return element.base;
    }

    /// `xml:lang` of the element that has just started or of the nearest parent that has one.
    public @Nullable String language() {
        return element.language;
    }

    /// An attribute of the element that has just started: decoded and trimmed; its case and prefix do not matter, but a
    /// name without prefix is preferred.
    ///
    /// @param name in lower case
    /// @return `null` where there is none or an empty one
    public @Nullable String attribute(String name) {
        if (attributes.count() == 0) {
            return null;
        }
        String value = attributes.value(name, false);
        if (value == null) {
            value = attributes.value(name, true);
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    /// Whether the element that has just started has the attribute at all, be it empty.
    public boolean hasAttribute(String name) {
        return attributes.value(name, false) != null;
    }

    /// The text that has just been read, decoded.
    public String text() {
        return characterData
                ? Entities.clean(document, tokenStart + Markup.CDATA.length(), markup.cdataEnd(tokenStart, tokenEnd))
                : Entities.decode(document, tokenStart, tokenEnd);
    }

    /// The content of the element that has just started, up to its end.
    ///
    /// @param longest characters to keep; the rest is read over
    public Content content(int longest) {
        return new ContentReader(this, document, markup, longest).read();
    }

    /// Reads over the rest of the element that has just started, with its end.
    public void skip() {
        int inside = depth;
        while (depth >= inside) {
            if (next() == Event.END_OF_INPUT) {
                return;
            }
        }
    }

    /// At the end of the input: whether it broke off before its outermost element ended.
    public boolean cutShort() {
        return !rootEnded && (brokeOffWithinMarkup() || depth > 0);
    }

    /// At the end of the input: whether it broke off within a tag, a comment or a CDATA section.
    public boolean brokeOffWithinMarkup() {
        return cut || markup.brokeOff();
    }

    boolean startedEmpty() {
        return endsItself && endsToCome > 0;
    }

    boolean endedEmpty() {
        return selfEnded;
    }

    boolean textIsCdata() {
        return characterData;
    }

    int tokenStart() {
        return tokenStart;
    }

    int position() {
        return at;
    }

    /// Goes on reading at a place that the caller has found by itself.
    void continueAt(int position) {
        at = position;
    }
}
