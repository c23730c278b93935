package io.tidings.enrich.revise;

import io.tidings.enrich.analysis.CleanArticle;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.enrich.wire.KnownRevision;
import io.tidings.news.RawArticle;
import io.tidings.news.RevisionChanges;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// By what a later revision can tell what it changed: hashes of the headline, the date and each sentence. Immutable.
///
/// @param title hash of the headline
/// @param published hash of the date of first publication
/// @param sentences different hashes in ascending order
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Outline(int title, int published, int[] sentences) {

    /// Of a book's worth of text the smallest hashes stand for all.
    private static final int MOST_SENTENCES = 1_000;

    private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f";

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
        var hashes = new TreeSet<Integer>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n' || isEnd(text, at)) {
                add(hashes, text, from, at + 1);
                from = at + 1;
            }
        }
        add(hashes, text, from, text.length());
        return hashes.stream().limit(MOST_SENTENCES).mapToInt(Integer::intValue).toArray();
    }

    private static boolean isEnd(String text, int at) {
        return ENDS.indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static void add(Set<Integer> hashes, String text, int from, int to) {
        var sentence = text.substring(from, to).strip();
        if (!sentence.isEmpty()) {
            hashes.add(sentence.hashCode());
        }
    }
}
