package io.tidings.extract.agency;

import io.tidings.extract.agency.AgencyReading.Items;
import io.tidings.extract.agency.AgencyReading.Unreadable;
import io.tidings.extract.feed.xml.Encoding;
import io.tidings.extract.feed.xml.XmlPull;
import io.tidings.extract.feed.xml.XmlPull.Event;
import org.jspecify.annotations.Nullable;

/// Reads NITF, NewsML-G2 and ninjs 1.x to 3.x.
///
/// Never fails and fetches nothing: whatever the bytes are, the answer is an [AgencyReading]. No entity is defined or
/// expanded, no DTD read; time is linear in the bytes, memory bounded by a small multiple of them. Thread-safe.
public final class AgencyReader {

    /// 32 MiB: a message with a day's stories in it.
    public static final int DEFAULT_LIMIT_BYTES = 32 << 20;

    /// Elements looked at for a root that is known.
    private static final int ROOT_WITHIN = 8;

    private AgencyReader() {}

    /// As [#read(byte[], String, int)] with [#DEFAULT_LIMIT_BYTES] and no declared encoding.
    public static AgencyReading read(byte[] bytes) {
        return read(bytes, null, DEFAULT_LIMIT_BYTES);
    }

    /// @param charset as the transport declares it, or the whole `Content-Type`; `null` if it did not
    /// @param limitBytes more than this is [Unreadable] `too-large`
    public static AgencyReading read(byte[] bytes, @Nullable String charset, int limitBytes) {
        if (bytes.length > limitBytes) {
            return new Unreadable(
                    "too-large",
                    "The delivery has " + bytes.length + " bytes, more than the " + limitBytes
                            + " allowed; raise the limit or split it.");
        }
        String document = Encoding.decode(bytes, charset).strip();
        if (document.isEmpty()) {
            return new Unreadable("empty", "There is nothing in it but white space; look at where it was written.");
        }
        char first = document.charAt(0);
        return first == '{' || first == '[' ? NinjsReader.read(document) : xml(document);
    }

    private static AgencyReading xml(String document) {
        var xml = new XmlPull(document, null);
        for (int i = 0; i < ROOT_WITHIN; i++) {
            Event event = xml.next();
            while (event != Event.START && event != Event.END_OF_INPUT) {
                event = xml.next();
            }
            if (event == Event.END_OF_INPUT) {
                break;
            }
            switch (xml.name()) {
                case "nitf" -> {
                    return nitf(xml);
                }
                case "newsml" -> {
                    return new Unreadable(
                            "unsupported", "It is NewsML 1, the forerunner of NewsML-G2; ask the agency for G2.");
                }
                case "catalog", "scheme", "groupset" -> {
                    return new Unreadable(
                            "unsupported",
                            "It is a <" + xml.name() + "> of NewsML-G2: a list of vocabularies or a package's table of"
                                    + " contents, with no item in it; have the agency leave it out.");
                }
                default -> {
                    if (NewsMessageReader.begins(xml.name())) {
                        return new NewsMessageReader(xml).read();
                    }
                }
            }
        }
        return new Unreadable(
                "not-agency", "It is neither NITF nor NewsML-G2 nor ninjs; look at what the address gives.");
    }

    private static AgencyReading nitf(XmlPull xml) {
        var draft = new AgencyDraft(AgencyFormat.NITF);
        draft.itemClass = "text";
        new NitfReader(xml, draft).read();
        return xml.cutShort()
                ? new Unreadable("cut-short", "The document breaks off in its middle; fetch it again.")
                : new Items(AgencyFormat.NITF, java.util.List.of(draft.item()), null);
    }
}
