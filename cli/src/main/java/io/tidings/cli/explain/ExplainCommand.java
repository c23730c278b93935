package io.tidings.cli.explain;

import io.tidings.cli.operations.ClusterOption;
import io.tidings.cli.output.OutputOption;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.topic.Topics;
import io.tidings.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Every hop, verdict and reason of one article.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Every hop of one article with topic, partition, offset and time, and what each verdict rests on: the words and",
            "scores behind tags, the rules behind names and sources, method and likeness of a duplicate.",
            "One JSON line for each hop, in the order of time. Exit 1 if nothing is known of it."
        },
        footer = {
            "",
            "Examples:",
            "  tidings explain https://news.example/xa-hoi/lu-lon.html",
            "  tidings explain 3kq5v0c2m8r7t1x9b4n6d0f2gh",
        })
public final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(paramLabel = "ARTICLE", description = "Its id, its item's id, or its address.")
    private @Nullable String article;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var asked = article == null ? "" : article;
        var wanted = new Wanted(asked);
        var hops = new Hops(wanted, new Meaning(new TextAnalyzer()));
        var where = cluster.find();
        var passages = new SharedPassages(wanted);
        TopicReader.readAll(where, Topics.RAW, record -> {
            hops.raw(record);
            passages.raw(record);
        });
        TopicReader.readAll(where, Topics.ARTICLES, hops::article);
        TopicReader.readAll(where, Topics.DUPLICATES, record -> {
            hops.duplicate(record);
            passages.duplicate(record);
        });
        TopicReader.readAll(where, Topics.REJECTED, hops::rejected);
        TopicReader.readAll(where, Topics.STORIES, hops::story);
        if (passages.areAskedFor()) {
            TopicReader.readAll(where, Topics.ARTICLES, passages::article);
        }
        var lines = new ArrayList<>(hops.lines());
        lines.addAll(passages.lines());
        try (var out = output.open()) {
            lines.forEach(out::line);
        }
        if (lines.isEmpty()) {
            spec.commandLine().getErr().println("tidings: nothing is known of " + asked);
        }
        return lines.isEmpty() ? 1 : 0;
    }
}
