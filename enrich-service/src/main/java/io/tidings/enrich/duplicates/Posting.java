package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Seniority;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The articles under one key of an index as bytes, the earliest published first: time (8 bytes), length of the id (1),
/// id.
///
/// Where there are more than fit, the earliest stay: that is the same choice in whatever order they come.
final class Posting {

    private Posting() {}

    static List<Seniority> read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return List.of();
        }
        var entries = new ArrayList<Seniority>();
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            var time = buffer.getLong();
            var id = new byte[Byte.toUnsignedInt(buffer.get())];
            buffer.get(id);
            entries.add(new Seniority(time, 0, new String(id, StandardCharsets.UTF_8)));
        }
        return entries;
    }

    /// @return the bytes with the article in its place, or null if nothing changes
    static byte @Nullable [] with(byte @Nullable [] bytes, Seniority added, int most) {
        var entries = new ArrayList<>(read(bytes));
        var bare = bare(added);
        var place = Collections.binarySearch(entries, bare);
        if (place >= 0 || -place - 1 >= most) {
            return null;
        }
        entries.add(-place - 1, bare);
        return write(entries.subList(0, Math.min(most, entries.size())));
    }

    /// @return the bytes without the article, or null if it was not there; none if nothing is left
    static byte @Nullable [] without(byte @Nullable [] bytes, Seniority removed) {
        var entries = new ArrayList<>(read(bytes));
        return entries.remove(bare(removed)) ? write(entries) : null;
    }

    /// Without the turn, which would cost eight bytes an entry and is looked up with the member.
    private static Seniority bare(Seniority article) {
        return new Seniority(article.time(), 0, article.articleId());
    }

    private static byte[] write(List<Seniority> entries) {
        var ids = entries.stream()
                .map(entry -> entry.articleId().getBytes(StandardCharsets.UTF_8))
                .toList();
        var size = ids.stream().mapToInt(id -> Long.BYTES + 1 + id.length).sum();
        var buffer = ByteBuffer.allocate(size);
        for (int i = 0; i < ids.size(); i++) {
            buffer.putLong(entries.get(i).time()).put((byte) ids.get(i).length).put(ids.get(i));
        }
        return buffer.array();
    }
}
