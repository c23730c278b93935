package io.tidings.text.entity;

import io.tidings.text.token.Tokens;

/// What the automaton of a gazetteer finds.
sealed interface Lexeme {

    /// How sure a written name is.
    enum Certainty {
        /// It means nothing else.
        SURE,
        /// A common word or another's name too; taken only where the words around it allow.
        WEAK,
        /// Taken only beside another country: *Mỹ - Trung*.
        PAIRED
    }

    /// A way to write a name.
    record Form(Named named, Tokens written, Certainty certainty) implements Lexeme {

        private static final int LONG = 3;

        /// Whether the text has capitals where the form has them: *nga* is no country, *Who* no organisation. Of an
        /// organisation in three words or more the first decides, since newsrooms differ over the others.
        boolean isWrittenAt(Tokens text, int from) {
            boolean first = named.type() == EntityType.ORGANISATION && written.size() >= LONG;
            for (int i = 0; i < written.size(); i++) {
                if (written.isAllCapitals(i) && !text.isAllCapitals(from + i)) {
                    return false;
                }
                if (written.isCapital(i) && !text.isCapital(from + i) && !(first && i > 0)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// A word beside a name.
    record Cue(CueKind kind, Tokens written) implements Lexeme {

        /// Of words for organisations, those that the file writes with a capital mean one only with a capital: *Hội*,
        /// not
        /// *xã hội*.
        boolean isWrittenAt(Tokens text, int from) {
            boolean particular = kind == CueKind.ORGANISATION || kind == CueKind.ORGANISATION_END;
            return !particular
                    || ((!written.isCapital(0) || text.isCapital(from))
                            && (!written.isAllCapitals(0) || text.isAllCapitals(from)));
        }
    }
}
