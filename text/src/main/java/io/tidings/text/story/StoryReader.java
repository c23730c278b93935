package io.tidings.text.story;

import io.tidings.text.amount.PlainNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes an article's vector: each field's terms weigh `1 + ln count`, times how much they tell; each field has its
/// share of the whole, and less where it tells little: two words of a title are no reason to be one story. The vector
/// of
/// an article that tells little as a whole is short, so that it is like nothing. Thread-safe.
public final class StoryReader {

    /// Version of terms and weights. Vectors of different versions cannot be compared.
    public static final int VERSION = 2;

    private static final double BODY = 0.5;
    private static final double TITLE = 0.3;
    private static final double NAMES = 0.2;

    /// Nats that a field must tell to have its whole share: some two dozen words and pairs that few texts have. Of
    /// Vietnamese headlines half tell 70 or less, of bodies hardly one does.
    private static final double WHOLE_SHARE = 120;

    /// Nats that title and body must tell for the article to be as like as can be to another: a brief of fifteen words.
    private static final double WHOLE_ARTICLE = 160;

    /// The lightest beyond these change likeness by less than a hundredth.
    private static final int MOST_TERMS = 400;

    private static final int MOST_WORDS = 24;
    private static final int MOST_NUMBERS = 16;
    private static final double[] LOGS = new double[256];

    static {
        Arrays.setAll(LOGS, count -> 1 + Math.log(Math.max(1, count)));
    }

    private final DocumentFrequencies frequencies;

    /// @param frequencies say how much a term tells
    public StoryReader(DocumentFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /// An article as it is compared.
    ///
    /// @param words its weightiest terms as they read, weightiest first, at most 24: for people
    /// @param numbers that stand in it
    public record Read(StoryVector vector, List<String> words, List<String> numbers) {
        public Read {
            words = List.copyOf(words);
            numbers = List.copyOf(numbers);
        }
    }

    /// Reads an article. One without any term has an empty vector, which is like nothing.
    public Read read(StoryText text) {
        var terms = Terms.of(text);
        var fields = List.of(
                new Field(StoryVector.FIELDS.get(0), terms.body(), BODY, text.language(), frequencies),
                new Field(StoryVector.FIELDS.get(1), terms.title(), TITLE, text.language(), frequencies),
                new Field(StoryVector.FIELDS.get(2), terms.names(), NAMES, text.language(), frequencies));
        int all = fields.stream().mapToInt(field -> field.table.size()).sum();
        var numbers = new int[all];
        var weights = new float[all];
        var order = new long[all];
        int size = 0;
        for (var field : fields) {
            for (int place = 0; place < field.table.size(); place++, size++) {
                numbers[size] = StoryVector.term(field.salt, field.table.hashAt(place));
                weights[size] = (float) (field.weights[place] * field.scale);
                // Weights are positive, so their bits are in the order of size; turned, the heaviest come first.
                order[size] = ((long) ~Float.floatToIntBits(weights[size]) << Integer.SIZE) | size;
            }
        }
        Arrays.sort(order);
        int kept = Math.min(MOST_TERMS, size);
        while (kept > 0 && weights[(int) order[kept - 1]] == 0) {
            kept--;
        }
        return new Read(
                vector(order, kept, numbers, weights, fields.get(0).told + fields.get(1).told),
                words(order, kept, terms, fields),
                PlainNumbers.of(terms.tokens(), text.language(), MOST_NUMBERS));
    }

    private static StoryVector vector(long[] order, int kept, int[] numbers, float[] weights, double told) {
        double squares = 0;
        for (int i = 0; i < kept; i++) {
            double weight = weights[(int) order[i]];
            squares += weight * weight;
        }
        double length = Math.sqrt(squares / Math.min(1, told / WHOLE_ARTICLE));
        var heaviest = new int[kept];
        var shares = new double[kept];
        for (int i = 0; i < kept; i++) {
            heaviest[i] = numbers[(int) order[i]];
            shares[i] = weights[(int) order[i]] / length;
        }
        return StoryVector.of(heaviest, shares);
    }

    private static List<String> words(long[] order, int kept, Terms terms, List<Field> fields) {
        var words = new ArrayList<String>();
        for (int i = 0; i < kept && words.size() < MOST_WORDS; i++) {
            int place = (int) order[i];
            int field = 0;
            while (place >= fields.get(field).table.size()) {
                place -= fields.get(field++).table.size();
            }
            var word = terms.word(fields.get(field).table, place);
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /// A field's terms, and what each weighs.
    private static final class Field {
        private final long salt;
        private final TermTable table;
        private final double[] weights;
        private final double scale;
        private final double told;

        Field(String name, TermTable table, double share, String language, DocumentFrequencies frequencies) {
            this.salt = StoryVector.salt(name, language);
            this.table = table;
            this.weights = new double[table.size()];
            var rarities = frequencies.of(language);
            double squares = 0;
            double told = 0;
            for (int place = 0; place < weights.length; place++) {
                double rarity = rarities.rarity(table.hashAt(place));
                weights[place] = LOGS[Math.min(LOGS.length - 1, table.countAt(place))] * rarity;
                squares += weights[place] * weights[place];
                told += rarity;
            }
            this.told = told;
            this.scale = squares == 0 ? 0 : Math.sqrt(share * Math.min(1, told / WHOLE_SHARE) / squares);
        }
    }
}
