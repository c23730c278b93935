package io.tidings.bench.feed;

import java.io.IOException;
import java.util.function.Predicate;

/// Another Java reader of feeds, in our words.
interface Peer {

    /// What any reader can say: texts as published, times as points in time, no raw forms, no parts of a person, no
    /// format.
    Predicate<String> SAID_BY_ALL = field -> !field.equals("format")
            && !field.startsWith("beyond.")
            && !field.endsWith(".raw")
            && !(field.contains(".author.") && !field.endsWith(".name"));

    String name();

    /// Parses the feed and takes hold of every entry, as a user would, without turning it into facts.
    ///
    /// @return number of entries
    /// @throws IOException if it does not read this feed
    int parse(byte[] feed) throws IOException;

    /// @throws IOException if it does not read this feed
    Facts facts(byte[] feed) throws IOException;

    /// Whether it reads the feed at all.
    default boolean reads(byte[] feed) {
        try {
            parse(feed);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
