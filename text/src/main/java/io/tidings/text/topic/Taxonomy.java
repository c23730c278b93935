package io.tidings.text.topic;

import io.tidings.text.phrase.PhraseAutomaton;
import io.tidings.text.token.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Topics and the phrases that speak for them. Immutable and thread-safe; a language's automaton is built when its
/// first
/// text comes and kept.
public final class Taxonomy {

    private static final double USUAL_WEIGHT = 2;

    private final TaxonomySettings settings;
    private final List<Topic> topics;
    private final int[] parents;
    private final Map<String, List<Integer>> bySection = new HashMap<>();
    private final Map<String, PhraseAutomaton<Signal>> automata = new ConcurrentHashMap<>();

    /// A phrase of a topic.
    ///
    /// @param topic its place in the list of topics
    /// @param phrase as the lexicon writes it
    record Signal(int topic, double weight, String phrase) {}

    private Taxonomy(TaxonomyReader reader) {
        settings = reader.settings();
        topics = reader.topics(settings.files());
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < topics.size(); i++) {
            if (byId.put(topics.get(i).id(), i) != null) {
                throw new IllegalArgumentException(
                        "taxonomy: topic " + topics.get(i).id() + " stands twice");
            }
        }
        parents = new int[topics.size()];
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            parents[i] = topic.parent() == null ? -1 : indexOf(byId, topic);
            for (String section : topic.sections()) {
                bySection
                        .computeIfAbsent(Sections.fold(section), _ -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    private static int indexOf(Map<String, Integer> byId, Topic topic) {
        Integer parent = byId.get(topic.parent());
        if (parent == null) {
            throw new IllegalArgumentException(
                    "taxonomy: topic " + topic.id() + " has the parent " + topic.parent() + ", which is in no file");
        }
        return parent;
    }

    /// The taxonomy that comes with the library.
    public static Taxonomy standard() {
        return new Taxonomy(new TaxonomyReader(TaxonomyReader.classPath()));
    }

    /// A taxonomy of one's own: a folder with `taxonomy.yaml` and the files it names. Throws `IllegalArgumentException`
    /// with file and key where something is wrong.
    public static Taxonomy in(Path folder) {
        return new Taxonomy(new TaxonomyReader(TaxonomyReader.folder(folder)));
    }

    /// Changes with the lexicons.
    public String version() {
        return settings.version();
    }

    /// The English name of a topic, by its id as tags write it (`medtop:16000000`); empty if it is none of these.
    public Optional<String> label(String id) {
        return topics.stream()
                .filter(topic -> id.equals("medtop:" + topic.id()))
                .map(Topic::label)
                .findFirst();
    }

    /// How many topics there are.
    public int size() {
        return topics.size();
    }

    TaxonomySettings settings() {
        return settings;
    }

    Topic topic(int index) {
        return topics.get(index);
    }

    /// -1 for a topic on top.
    int parent(int index) {
        return parents[index];
    }

    /// The topics of a section's name.
    List<Integer> ofSection(String folded) {
        return bySection.getOrDefault(folded, List.of());
    }

    PhraseAutomaton<Signal> phrases(String language) {
        return automata.computeIfAbsent(language, this::build);
    }

    private PhraseAutomaton<Signal> build(String language) {
        PhraseAutomaton.Builder<Signal> builder = PhraseAutomaton.builder();
        for (int i = 0; i < topics.size(); i++) {
            for (String written : topics.get(i).phrases().getOrDefault(language, List.of())) {
                int mark = written.lastIndexOf('^');
                double weight = mark < 0 ? USUAL_WEIGHT : Double.parseDouble(written.substring(mark + 1));
                String phrase = mark < 0 ? written : written.substring(0, mark);
                builder.add(Tokenizer.read(phrase), new Signal(i, weight, phrase));
            }
        }
        return builder.build();
    }
}
