package io.tidings.cli.taxonomy;

import io.tidings.cli.operations.ClusterOption;
import io.tidings.cli.output.CommandGroup;
import io.tidings.cli.output.OutputOption;
import io.tidings.cli.output.Table;
import io.tidings.enrich.rules.WrittenRules;
import io.tidings.news.TagRule;
import io.tidings.text.rule.TagRules;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tag rules of one's own, and topics learned from one's own articles.
@Command(
        name = "taxonomy",
        mixinStandardHelpOptions = true,
        subcommands = TrainCommand.class,
        description = {
            "Tags of one's own, by rules or learned. Rules: words, \"phrases\", entity:Q…, source:ID, section:NAME, joined by and, or, not and",
            "parentheses; docs/meaning.md has the file's keys."
        },
        footer = {
            "",
            "Examples:",
            "  tidings taxonomy test rules.yaml     what they would tag among the stored articles; changes nothing",
            "  tidings taxonomy add rules.yaml      they hold for what comes from now on",
            "  tidings taxonomy list",
            "  tidings taxonomy retire flood",
            "  tidings taxonomy apply               the rules that hold now, to the stored articles too",
            "  tidings taxonomy train -o topics.model labelled.jsonl   learns topics from your own articles",
        })
public final class TaxonomyCommand extends CommandGroup {

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = {
                "Tries rules on the stored articles: one JSON line for each tag, and how many articles each rule tags.",
                "Exit 1 if a rule tags nothing."
            })
    int test(
            @Mixin ClusterOption cluster,
            @Mixin OutputOption output,
            @Option(
                            names = "--most",
                            paramLabel = "N",
                            defaultValue = "100",
                            description = "Lines of each rule at most (default: ${DEFAULT-VALUE}).")
                    int most,
            @Parameters(paramLabel = "FILE", description = "YAML with the rules.") Path file) {
        var rules = RulesFile.read(file);
        var trial = RuleTrial.of(rules, StoredArticles.read(cluster.find()).values(), most);
        try (var out = output.open()) {
            trial.lines().forEach(out::line);
        }
        var table = new Table("rule", "tagged", "of articles");
        trial.taggedByRule().forEach((rule, tagged) -> table.row(rule, tagged, trial.articles()));
        tell(table.toString());
        return trial.taggedByRule().containsValue(0) ? 1 : 0;
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Puts rules into force for what comes from now on; those of the same id are replaced.")
    int add(
            @Mixin ClusterOption cluster,
            @Parameters(paramLabel = "FILE", description = "YAML with the rules.") Path file) {
        var rules = RulesFile.read(file).stream().map(TaxonomyCommand::written).toList();
        StoredRules.write(cluster.find(), rules);
        print(rules.size() + " rules hold\n");
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "All rules.")
    int list(@Mixin ClusterOption cluster) {
        var table = new Table("rule", "state", "made at", "languages", "score", "label", "expression");
        StoredRules.read(cluster.find())
                .forEach((id, rule) -> table.row(
                        id,
                        rule.getRetired() ? "retired" : "holds",
                        rule.getMadeAt(),
                        rule.getLanguages().isEmpty() ? "all" : String.join(",", rule.getLanguages()),
                        rule.getScore(),
                        rule.getLabel(),
                        rule.getExpression()));
        print(table.toString());
        return 0;
    }

    @Command(
            name = "retire",
            mixinStandardHelpOptions = true,
            description = "Takes a rule out of force; tags that it gave stay. Exit 1 if there is none.")
    int retire(@Mixin ClusterOption option, @Parameters(paramLabel = "ID") String id) {
        var cluster = option.find();
        var rule = StoredRules.read(cluster).get(id);
        if (rule == null) {
            tell("tidings: no rule `" + id + "`; see `tidings taxonomy list`\n");
            return 1;
        }
        StoredRules.write(
                cluster,
                List.of(TagRule.newBuilder(rule)
                        .setRetired(true)
                        .setMadeAt(now())
                        .build()));
        print(id + " is retired\n");
        return 0;
    }

    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description = {
                "Gives the stored articles the tags of the rules that hold now, and takes the others of one's own away:",
                "those articles are enriched anew whose tags differ, as far back as news.raw goes. Changes no revision."
            })
    int apply(@Mixin ClusterOption option) {
        var cluster = option.find();
        var rules = new ArrayList<io.tidings.text.rule.TagRule>();
        StoredRules.read(cluster)
                .values()
                .forEach(written -> WrittenRules.read(written).ifPresent(rules::add));
        var retagging =
                Retagging.of(TagRules.of(rules), StoredArticles.read(cluster).values());
        int sent = SentAgain.send(cluster, retagging.articleIds());
        print("%d of %d articles have other tags; %d are enriched anew, %d are not in news.raw any more\n"
                .formatted(
                        retagging.articleIds().size(),
                        retagging.articles(),
                        sent,
                        retagging.articleIds().size() - sent));
        return 0;
    }

    private static TagRule written(io.tidings.text.rule.TagRule rule) {
        return TagRule.newBuilder()
                .setRuleId(rule.id())
                .setLabel(rule.label())
                .setExpression(rule.expression())
                .setLanguages(rule.languages())
                .setScore(rule.score())
                .setMadeBy(System.getProperty("user.name", ""))
                .setMadeAt(now())
                .build();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
