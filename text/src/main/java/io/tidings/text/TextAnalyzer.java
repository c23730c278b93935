package io.tidings.text;

import io.tidings.text.amount.AmountFinder;
import io.tidings.text.attribution.AttributionFinder;
import io.tidings.text.attribution.PhotoCredit;
import io.tidings.text.attribution.PhotoCreditFinder;
import io.tidings.text.date.DateFinder;
import io.tidings.text.entity.EntityFinder;
import io.tidings.text.entity.EntityReading;
import io.tidings.text.entity.NameModel;
import io.tidings.text.keyword.KeywordFinder;
import io.tidings.text.language.Language;
import io.tidings.text.language.LanguageIdentifier;
import io.tidings.text.token.Tokenizer;
import io.tidings.text.token.Tokens;
import io.tidings.text.topic.Tag;
import io.tidings.text.topic.Taxonomy;
import io.tidings.text.topic.TopicTagger;
import io.tidings.text.topic.learned.TopicModel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads an article for its meaning: language, topics, entities, sources, dates, amounts, keywords.
///
/// Thread-safe and deterministic: no model is downloaded, every finding names what it rests on. Building one
/// reads the gazetteers and the taxonomy; keep it.
public final class TextAnalyzer {

    /// Version of the rules and gazetteers; raise it whenever a result may change.
    private static final int RULES = 3;

    private final LanguageIdentifier languages = new LanguageIdentifier();
    private final EntityFinder entityFinder;
    private final AttributionFinder attributionFinder = new AttributionFinder();
    private final PhotoCreditFinder photoCreditFinder = new PhotoCreditFinder();
    private final DateFinder dateFinder = new DateFinder();
    private final AmountFinder amountFinder = new AmountFinder();
    private final KeywordFinder keywordFinder = new KeywordFinder();
    private final TopicTagger topicTagger;
    private final @Nullable TopicModel learnedTopics;
    private final String modelVersion;

    /// With the taxonomy that comes with the library.
    public TextAnalyzer() {
        this(Taxonomy.standard());
    }

    /// With a taxonomy of one's own.
    public TextAnalyzer(Taxonomy taxonomy) {
        this(taxonomy, null);
    }

    /// @param learned finds topics besides the taxonomy's lexicons; of a topic that both find the higher score counts
    public TextAnalyzer(Taxonomy taxonomy, @Nullable TopicModel learned) {
        this(taxonomy, learned, null);
    }

    /// @param learned finds topics besides the taxonomy's lexicons; of a topic that both find the higher score counts
    /// @param names finds names besides rules and gazetteers
    public TextAnalyzer(Taxonomy taxonomy, @Nullable TopicModel learned, @Nullable NameModel names) {
        entityFinder = new EntityFinder(names);
        topicTagger = new TopicTagger(taxonomy);
        learnedTopics = learned;
        modelVersion = "rules-" + RULES + ",taxonomy-" + taxonomy.version() + ",language-" + LanguageIdentifier.VERSION
                + (learned == null ? "" : ",topics-" + learned.version())
                + (names == null ? "" : ",names-" + names.version());
    }

    /// The version that stands in every analysis of this analyser.
    public String modelVersion() {
        return modelVersion;
    }

    /// Reads an article. Never fails on any text; of an empty one nothing is found.
    public Analysis analyze(TextInput input) {
        Language language = languages.identify(input.title(), input.body(), input.languageHint());
        String code = language.code();
        var sheet = new StringBuilder();
        int titleEnd = append(sheet, input.title());
        int standfirstEnd = append(sheet, input.standfirst());
        append(sheet, input.body());
        input.captions().forEach(caption -> append(sheet, caption));
        Tokens tokens = Tokenizer.read(sheet.toString());
        int titleTokens = titleEnd == 0 ? 0 : tokens.tokenAt(titleEnd);
        int standfirstTokens = standfirstEnd == 0 ? 0 : tokens.tokenAt(standfirstEnd);

        List<PhotoCredit> credits = photoCreditFinder.find(tokens);
        EntityReading entities = entityFinder.read(
                tokens, code, credits.stream().map(PhotoCredit::where).toList());
        return new Analysis(
                language,
                withLearned(
                        topicTagger.tag(
                                tokens,
                                new TopicTagger.Parts(titleTokens, standfirstTokens),
                                code,
                                input.section(),
                                input.url()),
                        tokens,
                        titleTokens,
                        code),
                entities.entities(),
                attributionFinder.find(tokens, entities),
                credits.stream().map(PhotoCredit::name).distinct().toList(),
                dateFinder.find(tokens, input.publicationDay()),
                amountFinder.find(tokens, code),
                keywordFinder.find(tokens, titleTokens, code, entities.covered()::get),
                modelVersion);
    }

    private List<Tag> withLearned(List<Tag> found, Tokens tokens, int titleEnd, String language) {
        if (learnedTopics == null) {
            return found;
        }
        var best = new LinkedHashMap<String, Tag>();
        found.forEach(tag -> best.put(tag.id(), tag));
        learnedTopics
                .tag(tokens, titleEnd, language)
                .forEach(tag -> best.merge(tag.id(), tag, (one, other) -> one.score() >= other.score() ? one : other));
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Tag tag) -> -tag.score()).thenComparing(Tag::id))
                .toList();
    }

    /// Appends a part of the article on lines of its own; gives where it ends.
    private static int append(StringBuilder sheet, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            sheet.append(part).append('\n');
        }
        return sheet.length();
    }
}
