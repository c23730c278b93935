package io.tidings.cli.operations;

import io.tidings.cli.output.CommandGroup;
import io.tidings.cli.output.JsonLine;
import io.tidings.cli.output.Output;
import io.tidings.cli.output.OutputOption;
import io.tidings.news.Rejected;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What could not go on, and why.
@Command(
        name = "rejected",
        mixinStandardHelpOptions = true,
        description = "What could not go on, why, and where it came from.",
        footer = {
            "",
            "Examples:",
            "  tidings rejected list --most 20",
            "  tidings rejected list --reason bad-line",
            "  tidings rejected show 2-17            the whole record, with its original bytes as text",
            "  tidings rejected show 2-17 --original > bytes",
        })
public final class RejectedCommand extends CommandGroup {

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "One JSON line each, oldest first; `place` is what `show` takes.")
    int list(
            @Mixin ClusterOption cluster,
            @Mixin OutputOption output,
            @Option(names = "--reason", paramLabel = "CODE", description = "Only this reason.") @Nullable String reason,
            @Option(names = "--source", paramLabel = "ID", description = "Only this source.") @Nullable String source,
            @Option(
                            names = "--most",
                            paramLabel = "N",
                            defaultValue = "100",
                            description = "The newest N at most (default: ${DEFAULT-VALUE}).")
                    int most) {
        var newest = new ArrayDeque<JsonLine>();
        TopicReader.readAll(cluster.find(), Topics.REJECTED, record -> {
            var value = record.value();
            if (value != null
                    && (reason == null || reason.equals(value.getReason()))
                    && (source == null || source.equals(value.getSourceId()))) {
                newest.add(line(record, value));
                if (newest.size() > most) {
                    newest.removeFirst();
                }
            }
        });
        try (var out = output.open()) {
            newest.forEach(out::line);
        }
        return 0;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "One of them, whole. Exit 1 if it is not there.")
    int show(
            @Mixin ClusterOption cluster,
            @Mixin OutputOption output,
            @Option(names = "--original", description = "Only the original bytes, as they are.") boolean original,
            @Parameters(paramLabel = "PLACE", description = "As `list` prints it: partition and offset, or an item id.")
                    String place) {
        var found = new ArrayDeque<ConsumerRecord<String, @Nullable Rejected>>();
        TopicReader.readAll(cluster.find(), Topics.REJECTED, record -> {
            var value = record.value();
            if (value != null && (place(record).equals(place) || place.equals(value.getItemId()))) {
                found.add(record);
            }
        });
        if (found.isEmpty()) {
            tell("tidings: nothing rejected at " + place + "; see `tidings rejected list`\n");
            return 1;
        }
        var record = found.getLast();
        try (var out = output.open()) {
            write(record, original, out);
        }
        return 0;
    }

    private static void write(ConsumerRecord<String, @Nullable Rejected> record, boolean original, Output out) {
        var value = record.value();
        if (value == null) {
            return;
        }
        var bytes =
                value.getOriginal() == null ? new byte[0] : value.getOriginal().array();
        if (original) {
            out.bytes(bytes);
            return;
        }
        out.line(line(record, value).text("original", new String(bytes, StandardCharsets.UTF_8)));
    }

    private static JsonLine line(ConsumerRecord<String, @Nullable Rejected> record, Rejected rejected) {
        var line = new JsonLine()
                .text("place", place(record))
                .text("rejectedAt", rejected.getRejectedAt().toString())
                .text("stage", rejected.getStage().name().toLowerCase(Locale.ROOT))
                .text("reason", rejected.getReason())
                .text("message", rejected.getMessage())
                .text("error", rejected.getError())
                .text("source", rejected.getSourceId())
                .text("item", rejected.getItemId())
                .text("article", rejected.getArticleId())
                .text("url", rejected.getUrl());
        var origin = rejected.getOrigin();
        if (origin != null) {
            line.text("input", origin.getInput())
                    .number("line", origin.getLine())
                    .text("inputId", origin.getInputId());
        }
        if (rejected.getTopic() != null) {
            line.text("topic", rejected.getTopic())
                    .number("partition", rejected.getPartition() == null ? null : (long) rejected.getPartition())
                    .number("offset", rejected.getOffset());
        }
        return line.number("originalLength", rejected.getOriginalLength());
    }

    private static String place(ConsumerRecord<?, ?> record) {
        return record.partition() + "-" + record.offset();
    }
}
