package io.tidings.text.language;

import io.tidings.text.language.profile.NgramProfiles;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells which of some 90 languages an article is written in.
///
/// The script decides first; among the languages of one script their n-gram profiles do, with languages in which little
/// news is written at a small disadvantage against those that resemble them. Vietnamese and Czech are known without
/// their marks too. Deterministic; immutable and thread-safe. Make one and keep it: it holds some 8 MB of tables.
public final class LanguageIdentifier {

    /// Version of the rules and profiles, kept with every article whose language was told by them.
    public static final int VERSION = 2;

    private static final int FEWEST_LETTERS = 8;
    /// Mean score per letter below which a text is in no known language, or no text: whole sentences have over 9.4 in
    /// Latin script, headlines over 8.6, random letters up to 8.
    private static final double LEAST_LATIN_SCORE = 8.4;
    /// The same for other scripts, whose n-grams are broken by their marks.
    private static final double LEAST_SCORE = 4;
    private static final double LEAST_OWN_LETTERS = 0.01;
    /// What a claim of the source is worth against the text, in natural logarithms over the whole text.
    private static final double WORTH_OF_A_HINT = 8;
    /// Neighbouring n-grams repeat each other's evidence: what a difference of scores is truly worth, fitted so that of
    /// what is told with confidence 0.6 to 0.7 about seven in ten are right, a little more above.
    private static final double INDEPENDENCE = 0.35;

    /// Part of a body that says which language it is in, in letters and spaces.
    private static final int SHORTEST_PART = 80;

    private static final double SURELY_ANOTHER = 0.99;

    private final NgramProfiles profiles = NgramProfiles.load();
    private final Candidates candidates = new Candidates();
    private final CloseLanguages close = new CloseLanguages();

    /// Tells the language of an article.
    ///
    /// @param title its title, if any
    /// @param body its text; may be empty
    /// @param hint the language that the page, feed or source claims, as a BCP 47 tag (`vi`, `en-GB`); it tips the
    ///     balance where the text leaves doubt
    /// @return the language, or [Language#UNDETERMINED]
    public Language identify(@Nullable String title, String body, @Nullable String hint) {
        var sample = Sample.of(title, body);
        var scripts = ScriptTally.of(sample);
        if (scripts.total() < FEWEST_LETTERS) {
            return Language.UNDETERMINED;
        }
        var script = scripts.dominant();
        var possible = candidates.of(script);
        for (var owner : candidates.owners(script)) {
            if (letters(sample, owner.letters()) >= LEAST_OWN_LETTERS * scripts.total()) {
                return new Language(owner.language(), scripts.share(script));
            }
        }
        return switch (possible.size()) {
            case 0 -> Language.UNDETERMINED;
            case 1 -> new Language(possible.getFirst().profile(), shareOf(scripts, script));
            default -> byProfile(sample, script, possible, primary(hint));
        };
    }

    private Language byProfile(Sample sample, UnicodeScript script, List<Candidates.Candidate> possible, String hint) {
        var fits = sample.scores(profiles);
        var scores = scores(fits.whole(), possible);
        int letters = sample.letters();
        scores.computeIfPresent(hint, (_, score) -> score + WORTH_OF_A_HINT / letters);
        var best = "";
        var runnerUp = "";
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (var score : scores.entrySet()) {
            if (score.getValue() > bestScore) {
                second = bestScore;
                runnerUp = best;
                bestScore = score.getValue();
                best = score.getKey();
            } else if (score.getValue() > second) {
                second = score.getValue();
                runnerUp = score.getKey();
            }
        }
        if (bestScore < (script == UnicodeScript.LATIN ? LEAST_LATIN_SCORE : LEAST_SCORE)) {
            return Language.UNDETERMINED;
        }
        double confidence = certainty(letters * (bestScore - second));
        if (!best.equals(hint)) {
            confidence = Math.min(confidence, close.mostConfidence(best, runnerUp));
        }
        return new Language(best, Math.min(confidence, shareIn(best, sample, fits, possible)));
    }

    /// The chance that a language is right which is so much likelier, in natural logarithms, than the next.
    private static double certainty(double difference) {
        return 1 / (1 + Math.exp(-INDEPENDENCE * difference));
    }

    /// The share of the body that is not surely in another language: of a page in two languages, that of the more.
    private double shareIn(
            String language, Sample sample, NgramProfiles.Scores fits, List<Candidates.Candidate> possible) {
        var ends = sample.ends();
        int all = 0;
        int other = 0;
        for (int part = 1; part < ends.length; part++) {
            int length = ends[part] - ends[part - 1];
            all += length;
            double wanted = Double.NEGATIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (var score : scores(fits.byPart()[part], possible).entrySet()) {
                if (score.getKey().equals(language)) {
                    wanted = score.getValue();
                } else if (close.mostConfidence(language, score.getKey()) == 1) {
                    most = Math.max(most, score.getValue());
                }
            }
            if (length >= SHORTEST_PART && certainty(length * (most - wanted)) > SURELY_ANOTHER) {
                other += length;
            }
        }
        return other == 0 ? 1 : (double) (all - other) / all;
    }

    /// Language → mean score per letter, the better one where a language has a second profile.
    private Map<String, Double> scores(double[] byProfile, List<Candidates.Candidate> possible) {
        Map<String, Double> scores = HashMap.newHashMap(possible.size());
        for (var candidate : possible) {
            int index = profiles.languages().indexOf(candidate.profile());
            scores.merge(language(candidate.profile()), byProfile[index] + candidate.prior(), Math::max);
        }
        return scores;
    }

    private static String language(String profile) {
        return profile.endsWith(NgramProfiles.WITHOUT_MARKS)
                ? profile.substring(0, profile.length() - NgramProfiles.WITHOUT_MARKS.length())
                : profile;
    }

    private static double shareOf(ScriptTally scripts, UnicodeScript script) {
        double share = scripts.share(script);
        return script == UnicodeScript.HIRAGANA ? 1 : share;
    }

    private static int letters(Sample sample, String wanted) {
        int found = 0;
        for (int i = 0; i < sample.length(); i++) {
            found += wanted.indexOf(sample.at(i)) >= 0 ? 1 : 0;
        }
        return found;
    }

    private static String primary(@Nullable String hint) {
        return hint == null
                ? ""
                : Locale.forLanguageTag(hint.replace('_', '-')).getLanguage().toLowerCase(Locale.ROOT);
    }
}
