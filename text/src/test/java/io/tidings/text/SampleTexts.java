package io.tidings.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented texts of any length for tests: syllables at random, the same for the same seed.
public final class SampleTexts {

    private static final List<String> SYLLABLES = List.of(
            "cây", "cầu", "sông", "thành", "phố", "họp", "dân", "bờ", "nước", "mới", "năm", "ngày", "ông", "bà", "nói",
            "rằng", "việc", "này", "sẽ", "được", "làm", "trong", "tháng", "tới", "khi", "trời", "mưa", "lớn", "đường",
            "xa", "người", "đi", "chợ", "mua", "cá", "bán", "rau", "nhà", "cửa", "sạch");

    private SampleTexts() {}

    /// @param syllables how many, in sentences of about twelve
    public static String text(int syllables, long seed) {
        var random = new Random(seed);
        var words = new ArrayList<String>();
        for (int i = 1; i <= syllables; i++) {
            var word = SYLLABLES.get(random.nextInt(SYLLABLES.size()));
            words.add(i % 12 == 0 ? word + "." : word);
        }
        return String.join(" ", words);
    }
}
