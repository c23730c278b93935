package io.tidings.cli.explain;

import io.tidings.cli.output.JsonLine;
import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.RawArticle;
import io.tidings.text.fingerprint.Containment;
import io.tidings.text.fingerprint.SharedPassage;
import io.tidings.text.normalise.Cleaner;
import io.tidings.text.normalise.ComparableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// What an article has word for word in common with the one that it repeats, read from the texts themselves. Not
/// thread-safe.
final class SharedPassages {

    private final Wanted wanted;
    private final Map<String, String> verdicts = new HashMap<>();
    private final Map<String, RawArticle> taken = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();

    SharedPassages(Wanted wanted) {
        this.wanted = wanted;
    }

    void raw(ConsumerRecord<String, @Nullable RawArticle> record) {
        var raw = record.value();
        if (raw != null && wanted.is(raw.getArticleId(), raw.getItemId(), raw.getUrl(), raw.getCanonicalUrl())) {
            taken.put(raw.getArticleId(), raw);
        }
    }

    void duplicate(ConsumerRecord<String, @Nullable Duplicate> record) {
        var duplicate = record.value();
        if (duplicate == null) {
            verdicts.remove(record.key());
        } else if (wanted.is(duplicate.getArticleId(), duplicate.getItemId(), duplicate.getUrl())) {
            verdicts.put(record.key(), duplicate.getDuplicateOf());
        }
    }

    /// Whether one of them repeats another.
    boolean areAskedFor() {
        return !verdicts.isEmpty();
    }

    /// The originals, once it is known which.
    void article(ConsumerRecord<String, @Nullable Article> record) {
        var article = record.value();
        if (article != null && verdicts.containsValue(article.getArticleId())) {
            originals.put(article.getArticleId(), article.getText());
        }
    }

    /// A line for each verdict.
    List<JsonLine> lines() {
        var lines = new ArrayList<JsonLine>();
        verdicts.forEach((id, of) -> lines.add(line(id, of)));
        return lines;
    }

    private JsonLine line(String id, String of) {
        var line = new JsonLine()
                .text("hop", "shared passages")
                .text("article", id)
                .text("duplicateOf", of);
        var raw = taken.get(id);
        var original = originals.get(of);
        if (raw == null || original == null) {
            return line.text("note", "the text of " + (raw == null ? id : of) + " is not kept any more");
        }
        var text =
                ComparableText.of(Cleaner.clean(raw.getTitle(), raw.getText()).text());
        var passages = Containment.passages(text, ComparableText.of(original));
        int shared = passages.stream().mapToInt(SharedPassage::tokens).sum();
        return line.share("shareOfArticle", (double) shared / Math.max(1, text.size()))
                .objects(
                        "passages",
                        passages,
                        passage ->
                                new JsonLine().text("text", passage.text()).number("tokens", (long) passage.tokens()));
    }
}
