package io.tidings.text.entity;

import io.tidings.text.phrase.PhraseAutomaton;
import io.tidings.text.phrase.PhraseMatch;
import io.tidings.text.token.Tokenizer;
import io.tidings.text.token.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// All names and cues that are known for a language. Immutable and thread-safe.
///
/// The names of the files are in one automaton that languages share; a language adds its own names of countries.
final class Gazetteer {

    private static final int SHORTEST_COUNTRY = 4;

    private final Names names;
    private final PhraseAutomaton<Lexeme> countries;

    private Gazetteer(Names names, PhraseAutomaton<Lexeme> countries) {
        this.names = names;
        this.countries = countries;
    }

    /// What stands in the files.
    ///
    /// @param forms the written forms in it
    record Names(PhraseAutomaton<Lexeme> automaton, Set<String> forms) {}

    /// @param vietnamese with the forms that mean this in Vietnamese texts only; English names belong to every
    ///     language's, since every press uses some
    static Names names(List<GazetteerEntry> entries, boolean vietnamese) {
        PhraseAutomaton.Builder<Lexeme> builder = PhraseAutomaton.builder();
        var known = new HashSet<String>();
        var spellings = new Spellings();
        for (GazetteerEntry entry : entries) {
            for (String form : entry.forms()) {
                spellings.of(form).forEach(spelling -> addForm(builder, known, entry.named(), spelling));
            }
            if (vietnamese) {
                entry.vietnamese().forEach(form -> addForm(builder, known, entry.named(), form));
            }
        }
        addCues(builder);
        return new Names(builder.build(), known);
    }

    /// @param language ISO 639 code; the CLDR's names of countries in it are added
    static Gazetteer of(Names names, List<GazetteerEntry> entries, String language) {
        PhraseAutomaton.Builder<Lexeme> builder = PhraseAutomaton.builder();
        var known = new HashSet<>(names.forms());
        for (GazetteerEntry entry : entries) {
            String country = entry.country();
            if (country != null) {
                String name = new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.of(language));
                if (isPlain(name)) {
                    addForm(builder, known, entry.named(), name);
                }
            }
        }
        return new Gazetteer(names, builder.build());
    }

    List<PhraseMatch<Lexeme>> matches(Tokens tokens) {
        var matches = new ArrayList<>(names.automaton().matches(tokens));
        matches.addAll(countries.matches(tokens));
        return matches;
    }

    /// The CLDR writes some names with explanations: *Hồng Kông, Trung Quốc*, *Congo - Kinshasa*; very short ones are
    /// words of the language too.
    private static boolean isPlain(String name) {
        return name.length() >= SHORTEST_COUNTRY
                && name.indexOf(',') < 0
                && name.indexOf('(') < 0
                && !name.contains(" - ");
    }

    private static void addCues(PhraseAutomaton.Builder<Lexeme> builder) {
        for (String line : WordList.lines("cues.tsv")) {
            int tab = line.indexOf('\t');
            CueKind kind = CueKind.of(line.substring(0, tab));
            for (String phrase : line.substring(tab + 1).split("\\|")) {
                Tokens written = Tokenizer.read(phrase);
                builder.add(written, new Lexeme.Cue(kind, written));
            }
        }
    }

    /// The first entry that claims a form keeps it.
    private static void addForm(PhraseAutomaton.Builder<Lexeme> builder, Set<String> known, Named named, String form) {
        String plain = form.replace("~", "");
        if (plain.isEmpty() || !known.add(plain)) {
            return;
        }
        builder.add(Tokenizer.read(plain), new Lexeme.Form(named, Tokenizer.read(plain), certainty(form)));
    }

    private static Lexeme.Certainty certainty(String form) {
        if (form.startsWith("~~")) {
            return Lexeme.Certainty.PAIRED;
        }
        return form.startsWith("~") ? Lexeme.Certainty.WEAK : Lexeme.Certainty.SURE;
    }
}
