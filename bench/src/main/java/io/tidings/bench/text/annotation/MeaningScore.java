package io.tidings.bench.text.annotation;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.text.Stories;
import io.tidings.bench.text.Stories.Story;
import io.tidings.bench.text.annotation.Annotation.MarkedEntity;
import io.tidings.text.TextAnalyzer;
import io.tidings.text.TextInput;
import io.tidings.text.attribution.PhotoCredit;
import io.tidings.text.attribution.PhotoCreditFinder;
import io.tidings.text.entity.EntityFinder;
import io.tidings.text.entity.EntityType;
import io.tidings.text.token.Tokenizer;
import io.tidings.text.topic.Taxonomy;
import io.tidings.text.topic.learned.LabelledArticle;
import io.tidings.text.topic.learned.TopicTraining;
import java.io.IOException;
import java.io.PrintWriter;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/// Entities and topics of Vietnamese articles against what a person marked by hand, on those whose errors were read
/// while rules were written and on those held out. Entities count once an article; each error is a line of details.
public final class MeaningScore implements Benchmark {

    /// Of the few articles that are marked.
    private static final int LEAST = 5;

    private static final double PRECISION = 0.85;

    private final EntityFinder finder = new EntityFinder();
    private final PhotoCreditFinder credits = new PhotoCreditFinder();
    private final TextAnalyzer analyzer = new TextAnalyzer();

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        Map<String, Story> stories = new HashMap<>();
        for (var story : Stories.of(run.data())) {
            stories.putIfAbsent(Annotation.hash(sheet(story)), story);
        }
        var annotations = Annotation.all();
        var unknown = annotations.stream()
                .filter(one -> !stories.containsKey(one.article()))
                .count();
        if (unknown > 0) {
            throw new IOException(unknown + " of " + annotations.size()
                    + " annotated articles are not in stories-vi-odd; is it another edition?");
        }
        for (var sample : List.of("development", "heldOut")) {
            var articles = annotations.stream()
                    .filter(one -> one.sample().equals(sample))
                    .toList();
            score(articles, stories, sample, figures, run.details());
        }
        learned(annotations, stories, figures);
    }

    private void score(
            List<Annotation> articles, Map<String, Story> stories, String name, Figures figures, PrintWriter details) {
        figures.count(name + "Articles", articles.size(), "articles");
        var exact = tallies();
        var rough = tallies();
        var topics = new Tally();
        for (var annotation : articles) {
            var story = Objects.requireNonNull(stories.get(annotation.article()), "checked by the caller");
            var sheet = sheet(story);
            var prefix = name + "\t" + annotation.article().substring(0, 8) + "\t";
            var tokens = Tokenizer.read(sheet);
            var reading = finder.read(
                    tokens,
                    "vi",
                    credits.find(tokens).stream().map(PhotoCredit::where).toList());
            var found = FoundEntity.of(reading, tokens);
            compare(annotation, found, FoundEntity::isExactly, exact, error -> details.println(prefix + error), sheet);
            compare(annotation, found, FoundEntity::isRoughly, rough, _ -> {}, sheet);
            topics(analyzer, annotation, story, topics, error -> details.println(prefix + error));
        }
        for (var type : EntityType.values()) {
            var key = name + type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
            write(figures, key, of(exact, type));
            figures.share(key + "RoughF1", of(rough, type).f1());
        }
        write(figures, name + "Topics", topics);
    }

    private static void compare(
            Annotation annotation,
            List<FoundEntity> found,
            BiPredicate<FoundEntity, MarkedEntity> match,
            Map<EntityType, Tally> tallies,
            Consumer<String> errors,
            String sheet) {
        var taken = new HashSet<MarkedEntity>();
        for (var one : found) {
            var partners = annotation.entities().stream()
                    .filter(marked -> match.test(one, marked))
                    .toList();
            var wanted = partners.stream().filter(MarkedEntity::required).findFirst();
            if (wanted.isPresent() && taken.add(wanted.get())) {
                of(tallies, one.type()).right();
            } else if (wanted.isPresent() || partners.isEmpty()) {
                of(tallies, one.type()).wrong();
                var where = one.stretches().getFirst();
                errors.accept((partners.isEmpty() ? "wrong\t" : "twice\t") + one.type() + "\t" + one.name() + " ["
                        + sheet.substring(where.from(), where.to()) + "]");
            }
        }
        for (var marked : annotation.entities()) {
            if (marked.required() && !taken.contains(marked)) {
                of(tallies, marked.type()).missing();
                var first = marked.stretches().getFirst();
                errors.accept("missing\t" + marked.type() + "\t" + sheet.substring(first.from(), first.to()));
            }
        }
    }

    /// Topics of the held-out articles where a model that was learned from the others has a say, too.
    private static void learned(List<Annotation> annotations, Map<String, Story> stories, Figures figures) {
        var labelled = annotations.stream()
                .filter(one -> one.sample().equals("development"))
                .map(one -> {
                    var story = Objects.requireNonNull(stories.get(one.article()), "checked by the caller");
                    return new LabelledArticle("vi", composed(story.title()), composed(story.body()), one.topics());
                })
                .toList();
        var taxonomy = Taxonomy.standard();
        var trained =
                new TopicTraining(LEAST, PRECISION, id -> taxonomy.label(id).orElse(id)).train(labelled);
        figures.count("learnedTopics", trained.articlesOf().size(), "topics");
        for (var row : trained.table()) {
            if (row.topics() > 0) {
                figures.share("learnedRightFrom" + Math.round(row.from() * 100), row.share());
            }
        }
        var tally = new Tally();
        for (var annotation : annotations) {
            if (annotation.sample().equals("heldOut")) {
                var story = Objects.requireNonNull(stories.get(annotation.article()), "checked by the caller");
                topics(new TextAnalyzer(taxonomy, trained.model()), annotation, story, tally, _ -> {});
            }
        }
        write(figures, "heldOutTopicsLearned", tally);
    }

    private static void topics(
            TextAnalyzer analyzer, Annotation annotation, Story story, Tally tally, Consumer<String> errors) {
        var found = new HashSet<String>();
        for (var tag : analyzer.analyze(TextInput.of(composed(story.title()), composed(story.body())))
                .tags()) {
            found.add(tag.id());
            if (annotation.topics().contains(tag.id())) {
                tally.right();
            } else if (!annotation.acceptable().contains(tag.id())) {
                tally.wrong();
                errors.accept("wrong\tTOPIC\t" + tag.label() + " " + tag.because());
            }
        }
        for (var wanted : annotation.topics()) {
            if (!found.contains(wanted)) {
                tally.missing();
                errors.accept("missing\tTOPIC\t" + wanted);
            }
        }
    }

    private static void write(Figures figures, String key, Tally tally) {
        figures.share(key + "Precision", tally.precision());
        figures.share(key + "Recall", tally.recall());
        figures.share(key + "F1", tally.f1());
    }

    private static Map<EntityType, Tally> tallies() {
        var tallies = new EnumMap<EntityType, Tally>(EntityType.class);
        for (var type : EntityType.values()) {
            tallies.put(type, new Tally());
        }
        return tallies;
    }

    private static Tally of(Map<EntityType, Tally> tallies, EntityType type) {
        return Objects.requireNonNull(tallies.get(type), "a tally for every type");
    }

    private static String sheet(Story story) {
        return composed(story.title() + "\n" + story.body());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
