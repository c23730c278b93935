package io.tidings.cli.operations;

import io.tidings.cli.output.Table;
import io.tidings.news.LedgerEntry;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.ledger.Balance;
import io.tidings.schemas.topic.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Outcomes by source and hour, and what does not add up.
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = {
            "What became of everything that was taken in, by source and hour.",
            "Exit 1 if anything has no outcome (yet): column difference."
        },
        footer = {
            "",
            "Examples:",
            "  tidings ledger",
            "  tidings ledger --source inbox --since 2026-02-03",
        })
public final class LedgerCommand implements Callable<Integer> {

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    @Option(names = "--source", paramLabel = "ID", description = "Only this source.")
    private @Nullable String source;

    @Option(
            names = "--since",
            paramLabel = "T",
            converter = Since.class,
            description = "Only hours from T on: a day (2026-02-03) or a time (2026-02-03T07:00:00Z).")
    private @Nullable Instant since;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var entries = new TreeMap<String, LedgerEntry>();
        TopicReader.readAll(cluster.find(), Topics.LEDGER, record -> {
            var entry = record.value();
            if (entry != null && isWanted(entry)) {
                entries.put(record.key(), entry);
            }
        });
        var table = new Table(
                "source", "hour", "seen", "articles", "revisions", "unchanged", "duplicates", "rejected", "difference");
        for (var entry : entries.values()) {
            table.row(
                    entry.getSourceId(),
                    entry.getHour(),
                    entry.getSeen(),
                    entry.getArticles(),
                    entry.getRevisions(),
                    entry.getUnchanged(),
                    entry.getDuplicates(),
                    entry.getRejected(),
                    Balance.difference(entry));
        }
        ToLongFunction<ToLongFunction<LedgerEntry>> sum =
                field -> entries.values().stream().mapToLong(field).sum();
        var difference = sum.applyAsLong(Balance::difference);
        table.row(
                "all",
                "",
                sum.applyAsLong(LedgerEntry::getSeen),
                sum.applyAsLong(LedgerEntry::getArticles),
                sum.applyAsLong(LedgerEntry::getRevisions),
                sum.applyAsLong(LedgerEntry::getUnchanged),
                sum.applyAsLong(LedgerEntry::getDuplicates),
                sum.applyAsLong(LedgerEntry::getRejected),
                difference);
        spec.commandLine().getOut().print(table);
        spec.commandLine().getOut().flush();
        return entries.values().stream().allMatch(entry -> Balance.difference(entry) == 0) ? 0 : 1;
    }

    private boolean isWanted(LedgerEntry entry) {
        return (source == null || source.equals(entry.getSourceId()))
                && (since == null || !entry.getHour().isBefore(since));
    }

    /// A day or a time.
    static final class Since implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return value.length() == "2026-02-03".length()
                        ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
                        : Instant.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value
                        + "' is no time: write 2026-02-03 or 2026-02-03T07:00:00Z (" + e.getMessage() + ")");
            }
        }
    }
}
