package io.tidings.text.entity;

import io.tidings.text.phrase.PhraseAutomaton;
import io.tidings.text.phrase.PhraseMatch;
import io.tidings.text.token.Tokenizer;
import io.tidings.text.token.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// All names and cues that are known for a language, in one automaton. Immutable and thread-safe.
final class Gazetteer {

    private final PhraseAutomaton<Lexeme> automaton;

    private Gazetteer(PhraseAutomaton<Lexeme> automaton) {
        this.automaton = automaton;
    }

    /// @param language ISO 639 code; English names belong to every language's, since every press uses some
    static Gazetteer of(List<GazetteerEntry> entries, String language) {
        PhraseAutomaton.Builder<Lexeme> builder = PhraseAutomaton.builder();
        var known = new HashSet<String>();
        var spellings = new Spellings();
        for (GazetteerEntry entry : entries) {
            entry.forms()
                    .forEach(form ->
                            spellings.of(form).forEach(spelling -> addForm(builder, known, entry.named(), spelling)));
            if (language.equals("vi")) {
                entry.vietnamese().forEach(form -> addForm(builder, known, entry.named(), form));
            }
            String country = entry.country();
            if (country != null) {
                String inLanguage =
                        new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.of(language));
                if (isPlain(inLanguage) && inLanguage.length() > 3) {
                    addForm(builder, known, entry.named(), inLanguage);
                }
            }
        }
        for (String line : WordList.lines("cues.tsv")) {
            int tab = line.indexOf('\t');
            CueKind kind = CueKind.of(line.substring(0, tab));
            for (String phrase : line.substring(tab + 1).split("\\|")) {
                Tokens written = Tokenizer.read(phrase);
                builder.add(written, new Lexeme.Cue(kind, written));
            }
        }
        return new Gazetteer(builder.build());
    }

    List<PhraseMatch<Lexeme>> matches(Tokens tokens) {
        return automaton.matches(tokens);
    }

    /// The CLDR writes some names with explanations: *Hồng Kông, Trung Quốc*, *Congo - Kinshasa*.
    private static boolean isPlain(String name) {
        return name.indexOf(',') < 0 && name.indexOf('(') < 0 && !name.contains(" - ");
    }

    /// The first entry that claims a form keeps it.
    private static void addForm(PhraseAutomaton.Builder<Lexeme> builder, Set<String> known, Named named, String form) {
        String plain = form.replace("~", "");
        if (plain.isEmpty() || !known.add(plain)) {
            return;
        }
        Lexeme.Certainty certainty = form.startsWith("~~")
                ? Lexeme.Certainty.PAIRED
                : form.startsWith("~") ? Lexeme.Certainty.WEAK : Lexeme.Certainty.SURE;
        builder.add(Tokenizer.read(plain), new Lexeme.Form(named, Tokenizer.read(plain), certainty));
    }
}
