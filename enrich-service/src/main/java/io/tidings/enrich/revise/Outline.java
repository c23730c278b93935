package io.tidings.enrich.revise;

import io.tidings.enrich.analysis.CleanArticle;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.enrich.wire.KnownRevision;
import io.tidings.news.RawArticle;
import io.tidings.news.RevisionChanges;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/// By what a later revision can tell what it changed: hashes of the headline, the date and each sentence. Immutable.
///
/// @param title hash of the headline
/// @param published hash of the date of first publication
/// @param sentences different hashes in ascending order
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Outline(int title, int published, int[] sentences) {

    /// Of a book's worth of text the smallest hashes stand for all.
    private static final int MOST_SENTENCES = 1_000;

    private static final int EXPECTED_LENGTH = 64;

    private static final char FIRST_OTHER_END = '\u2026';

    private static final String OTHER_ENDS = "\u2026\u3002\uff01\uff1f";

    static Outline of(RawArticle raw, CleanArticle clean) {
        return new Outline(
                Objects.hashCode(clean.title()),
                raw.getPublishedAt() == null ? 0 : raw.getPublishedAt().getAt().hashCode(),
                sentences(clean.text()));
    }

    static Outline of(KnownRevision known) {
        var bytes = ByteBuffer.wrap(InternalSerde.bytes(known.getSentences())).asIntBuffer();
        var sentences = new int[bytes.remaining()];
        bytes.get(sentences);
        return new Outline(known.getTitle(), known.getPublished(), sentences);
    }

    /// The sentences as they are remembered.
    ByteBuffer bytes() {
        var bytes = ByteBuffer.allocate(Integer.BYTES * sentences.length);
        bytes.asIntBuffer().put(sentences);
        return bytes;
    }

    /// What changed since an earlier revision.
    RevisionChanges since(Outline before) {
        long common = Arrays.stream(sentences)
                .filter(sentence -> Arrays.binarySearch(before.sentences, sentence) >= 0)
                .count();
        long all = sentences.length + before.sentences.length - common;
        return RevisionChanges.newBuilder()
                .setTitle(title != before.title)
                .setBody(all == 0 ? 0 : (double) (all - common) / all)
                .setPublishedAt(published != before.published)
                .build();
    }

    /// Hash of each sentence. Where a sentence ends need not be told well, only always alike.
    private static int[] sentences(String text) {
        var hashes = new int[text.length() / EXPECTED_LENGTH + 1];
        int count = 0;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || isEnd(text, at)) {
                int begin = begin(text, from, at);
                int end = end(text, begin, Math.min(at + 1, text.length()));
                if (begin < end) {
                    hashes = count == hashes.length ? Arrays.copyOf(hashes, 2 * count) : hashes;
                    hashes[count++] = hash(text, begin, end);
                }
                from = at + 1;
            }
        }
        return distinct(hashes, count);
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return isOneOfEnds(c) && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /// Nearly every character is known to be none by one look.
    private static boolean isOneOfEnds(char c) {
        return c == '.' || c == '!' || c == '?' || (c >= FIRST_OTHER_END && OTHER_ENDS.indexOf(c) >= 0);
    }

    private static int begin(String text, int from, int to) {
        int begin = from;
        while (begin < to && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static int end(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// That of `String`: revisions that are remembered already have it.
    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return hash;
    }

    private static int[] distinct(int[] hashes, int count) {
        Arrays.sort(hashes, 0, count);
        int distinct = 0;
        for (int i = 0; i < count && distinct < MOST_SENTENCES; i++) {
            if (distinct == 0 || hashes[i] != hashes[distinct - 1]) {
                hashes[distinct++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, distinct);
    }
}
