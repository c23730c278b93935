package io.tidings.text.topic.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tidings.text.TextAnalyzer;
import io.tidings.text.TextInput;
import io.tidings.text.token.Tokenizer;
import io.tidings.text.topic.Tag;
import io.tidings.text.topic.Taxonomy;
import io.tidings.text.topic.learned.Calibration.Unseen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicTrainingTest {

    private static final String CHESS = "medtop:20000822";
    private static final String BEES = "medtop:20000500";
    private static final List<String> OF_CHESS = List.of("rook", "gambit", "grandmaster", "bishop", "endgame", "pawn");
    private static final List<String> OF_BEES = List.of("hive", "honey", "swarm", "beekeeper", "nectar", "queen");
    private static final List<String> OF_BOTH = List.of("town", "said", "year", "people", "morning", "road", "week");

    @TempDir
    private Path folder;

    @Test
    void shouldLearnTopicsFromArticlesAndSayWhichWordsSpokeForThem() {
        var model = trained(articles(60, 1)).model();

        assertThat(tags(model, "The grandmaster gave up a rook for the endgame this morning."))
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.id()).isEqualTo(CHESS);
                    assertThat(tag.label()).isEqualTo("label of " + CHESS);
                    assertThat(tag.score()).isGreaterThan(.8);
                    assertThat(tag.because()).contains("learned: grandmaster").doesNotContain("learned: morning");
                });
        assertThat(tags(model, "People of the town said that the road is closed this week."))
                .isEmpty();
    }

    @Test
    void shouldLearnTheSameFromTheSameArticlesAndSomethingElseFromOthers() {
        var model = trained(articles(60, 1)).model();

        assertThat(trained(articles(60, 1)).model().version()).isEqualTo(model.version());
        assertThat(trained(articles(60, 2)).model().version()).isNotEqualTo(model.version());
    }

    @Test
    void shouldBeTheSameWhenItIsReadAgain() throws Exception {
        var model = trained(articles(60, 1)).model();
        var file = folder.resolve("topics.model");
        ModelFile.write(model, file);
        var read = ModelFile.read(file);

        assertThat(read.version()).isEqualTo(model.version());
        var text = "The beekeeper saw the swarm leave the hive with its queen.";
        assertThat(tags(read, text)).extracting(Tag::id).containsExactly(BEES);
        assertThat(tags(read, text).getFirst().score())
                .isCloseTo(tags(model, text).getFirst().score(), within(.01));
    }

    @Test
    void shouldSayInWhichLineAFileIsNoModel() throws Exception {
        var file = folder.resolve("topics.model");
        Files.writeString(file, "tidings-topics 1\ncalibration\t1\t0\t0.5\nterm\tx\tmuch\n");

        assertThatThrownBy(() -> ModelFile.read(file)).hasMessageContaining("line 3 is no part of a topic model");
        Files.writeString(file, "something else\n");
        assertThatThrownBy(() -> ModelFile.read(file)).hasMessageContaining("tidings taxonomy train");
    }

    @Test
    void shouldLeaveOutTopicsOfWhichThereAreTooFewArticles() {
        var articles = new ArrayList<>(articles(60, 1));
        articles.add(new LabelledArticle("en", null, "A rare thing", Set.of("medtop:1")));

        assertThat(trained(articles).leftOut()).containsOnlyKeys("medtop:1");
        assertThat(trained(articles).articlesOf()).containsOnlyKeys(CHESS, BEES);
        assertThatThrownBy(() -> training().train(articles.subList(60, 61)))
                .hasMessageContaining("no topic has 10 articles among the 1");
    }

    @Test
    void shouldTellHowOftenScoresAreRight() {
        var random = new Random(7);
        var unseen = new ArrayList<Unseen>();
        for (int i = 0; i < 4_000; i++) {
            double margin = random.nextGaussian() * 2;
            unseen.add(new Unseen(margin, random.nextDouble() < Linear.sigmoid(3 * margin - 1)));
        }

        var calibration = Calibration.fit(unseen, .9);

        assertThat(calibration.slope()).isCloseTo(3, within(.3));
        assertThat(calibration.offset()).isCloseTo(-1, within(.3));
        assertThat(calibration.table(unseen))
                .allSatisfy(row -> assertThat(row.share()).isBetween(row.from() - .07, row.to() + .07));
        long emitted = unseen.stream()
                .filter(one -> calibration.score(one.margin()) >= calibration.floor())
                .count();
        long right = unseen.stream()
                .filter(one -> calibration.score(one.margin()) >= calibration.floor())
                .filter(Unseen::right)
                .count();
        assertThat((double) right / emitted).isBetween(.9, .92);
    }

    @Test
    void shouldEmitNothingWhereNoScoreIsRightOftenEnough() {
        var random = new Random(7);
        var unseen = new ArrayList<Unseen>();
        for (int i = 0; i < 500; i++) {
            unseen.add(new Unseen(random.nextGaussian(), random.nextInt(4) == 0));
        }

        assertThat(Calibration.fit(unseen, .9).floor()).isGreaterThan(1);
    }

    @Test
    void shouldBeAskedByTheAnalyserWhoseVersionNamesIt() {
        var model = trained(articles(60, 1)).model();
        var analyzer = new TextAnalyzer(Taxonomy.standard(), model);

        var analysis = analyzer.analyze(TextInput.of(
                "Grandmaster wins", "The grandmaster gave up a rook for the endgame, and the other gave up a bishop."));

        assertThat(analysis.tags()).extracting(Tag::id).contains(CHESS).doesNotHaveDuplicates();
        assertThat(analysis.modelVersion()).endsWith(",topics-" + model.version());
    }

    private static List<Tag> tags(TopicModel model, String text) {
        return model.tag(Tokenizer.read(text), 0, "en");
    }

    private static TopicTraining.Trained trained(List<LabelledArticle> articles) {
        return training().train(articles);
    }

    private static TopicTraining training() {
        return new TopicTraining(10, .9, id -> "label of " + id);
    }

    /// A third on chess, a third on bees, a third on neither.
    private static List<LabelledArticle> articles(int number, long seed) {
        var random = new Random(seed);
        var articles = new ArrayList<LabelledArticle>();
        for (int article = 0; article < number; article++) {
            var own = List.of(OF_CHESS, OF_BEES, OF_BOTH).get(article % 3);
            var text = new StringBuilder();
            for (int word = 0; word < 40; word++) {
                var words = random.nextInt(4) == 0 ? own : OF_BOTH;
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            var topics = List.of(Set.of(CHESS), Set.of(BEES), Set.<String>of()).get(article % 3);
            articles.add(new LabelledArticle("en", null, text.toString(), topics));
        }
        return articles;
    }
}
