package io.tidings.cli.duplicates;

import io.tidings.cli.duplicates.KnownArticles.Known;
import io.tidings.cli.operations.ClusterOption;
import io.tidings.cli.output.CommandGroup;
import io.tidings.cli.output.Table;
import io.tidings.news.Ruling;
import io.tidings.news.RulingKind;
import io.tidings.schemas.id.ArticlePair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A person's verdict on two articles.
@Command(
        name = "duplicates",
        mixinStandardHelpOptions = true,
        description = {
            "A person's verdict on two articles: it corrects the stream at once, stands above what is measured, and holds",
            "for what comes later. Articles are named by id, item id or address."
        },
        footer = {
            "",
            "Examples:",
            "  tidings duplicates split 3kq5v0c2m8r7t1x9b4n6d0f2gh https://news.example/a.html",
            "  tidings duplicates join press/17 wire/4 --note 'the same dispatch, translated twice'",
            "  tidings duplicates list",
            "  tidings duplicates forget press/17 wire/4",
        })
public final class DuplicatesCommand extends CommandGroup {

    /// What is said, and why.
    static final class Said {

        @Option(names = "--note", paramLabel = "TEXT", description = "Why, for other people.")
        private @Nullable String note;

        @Option(
                names = "--by",
                paramLabel = "NAME",
                description = "Who says so (default: ${DEFAULT-VALUE}).",
                defaultValue = "${sys:user.name}")
        private String by = "";
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = "Says that neither of two articles repeats the other.")
    int split(
            @Mixin ClusterOption cluster,
            @Mixin Said said,
            @Parameters(paramLabel = "A") String one,
            @Parameters(paramLabel = "B") String other) {
        return rule(cluster, one, other, RulingKind.DIFFERENT, said);
    }

    @Command(
            name = "join",
            mixinStandardHelpOptions = true,
            description = "Says that two articles are the same: the later published repeats the earlier.")
    int join(
            @Mixin ClusterOption cluster,
            @Mixin Said said,
            @Parameters(paramLabel = "A") String one,
            @Parameters(paramLabel = "B") String other) {
        return rule(cluster, one, other, RulingKind.SAME, said);
    }

    @Command(
            name = "forget",
            mixinStandardHelpOptions = true,
            description =
                    "Takes back what was said of two articles; what is measured counts again. Exit 1 if nothing was.")
    int forget(
            @Mixin ClusterOption option,
            @Parameters(paramLabel = "A") String one,
            @Parameters(paramLabel = "B") String other) {
        var cluster = option.find();
        var known = KnownArticles.read(cluster, Set.of(one, other));
        var pair = ArticlePair.of(known.get(one).id(), known.get(other).id());
        if (!StoredRulings.read(cluster).containsKey(pair.key())) {
            tell("tidings: nobody has said anything of these two; see `tidings duplicates list`\n");
            return 1;
        }
        StoredRulings.write(cluster, pair, null);
        print("what is measured counts again for " + pair.first() + " and " + pair.second() + "\n");
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "All that people have said.")
    int list(@Mixin ClusterOption cluster) {
        var table = new Table("first", "second", "verdict", "by", "at", "note");
        StoredRulings.read(cluster.find())
                .values()
                .forEach(ruling -> table.row(
                        ruling.getFirst(),
                        ruling.getSecond(),
                        ruling.getKind().name().toLowerCase(Locale.ROOT),
                        ruling.getMadeBy(),
                        ruling.getMadeAt(),
                        ruling.getNote() == null ? "" : ruling.getNote()));
        print(table.toString());
        return 0;
    }

    private int rule(ClusterOption option, String one, String other, RulingKind kind, Said said) {
        var cluster = option.find();
        var known = KnownArticles.read(cluster, Set.of(one, other));
        var a = known.get(one);
        var b = known.get(other);
        var pair = ArticlePair.of(a.id(), b.id());
        var vain = inVain(a, b, kind);
        if (vain != null) {
            tell("tidings: " + vain + "\n");
            return 1;
        }
        var ruling = Ruling.newBuilder()
                .setFirst(pair.first())
                .setSecond(pair.second())
                .setKind(kind)
                .setNote(said.note)
                .setMadeBy(said.by)
                .setMadeAt(Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .build();
        StoredRulings.write(cluster, pair, ruling);
        print("%s and %s are %s from now on%n"
                .formatted(pair.first(), pair.second(), kind == RulingKind.SAME ? "the same" : "different"));
        return 0;
    }

    /// Why it would change nothing; null if it may.
    static @Nullable String inVain(Known a, Known b, RulingKind kind) {
        if (kind == RulingKind.DIFFERENT && a.of() != null && a.of().equals(b.of())) {
            return "neither repeats the other: both repeat %s; split the one that is different from that"
                    .formatted(a.of());
        }
        if (kind == RulingKind.SAME && !a.language().equals(b.language())) {
            return "%s is in language `%s` and %s in `%s`; only articles of one language are compared and joined"
                    .formatted(a.id(), a.language(), b.id(), b.language());
        }
        return null;
    }
}
