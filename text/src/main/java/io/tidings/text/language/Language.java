package io.tidings.text.language;

/// The language of an article.
///
/// @param code ISO 639-1 code in lower case where the language has one (`vi`, `en`, `nb`), else ISO 639-3 (`ckb`);
///     `und` where it cannot be told
/// @param confidence from 0 to 1: the chance that the code is right, as far as the identifier can judge; low for
///     close pairs such as Croatian and Bosnian that the source claims neither of; of a page in two languages at most
///     the share that is in this one; 0 for `und`
public record Language(String code, double confidence) {

    /// No language could be told: too little text, or text in no known language.
    public static final Language UNDETERMINED = new Language("und", 0);

    public Language {
        if (code.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no language: code '" + code + "', confidence " + confidence);
        }
    }

    /// Whether a language was told.
    public boolean isKnown() {
        return !code.equals(UNDETERMINED.code);
    }
}
