package io.tidings.text.rule;

import io.tidings.text.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a rule's expression: `(lũ or "mưa lớn") and not section:the-thao`. *not* binds closest, then *and*, then *or*;
/// words side by side are joined by *and*. For one expression and one thread.
final class ExpressionReader {

    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 50;

    private final String expression;
    private int at;
    private int depth;

    private ExpressionReader(String expression) {
        this.expression = expression;
    }

    /// @throws RuleSyntaxException if it is none
    static Condition read(String expression) {
        var reader = new ExpressionReader(expression);
        if (expression.length() > LONGEST) {
            throw reader.wrong("at most " + LONGEST + " characters are read");
        }
        Condition condition = reader.any();
        reader.skipSpace();
        if (reader.at < expression.length()) {
            throw reader.wrong("`)` without its `(`");
        }
        return condition;
    }

    private Condition any() {
        var parts = new ArrayList<Condition>();
        do {
            parts.add(all());
        } while (takeWord("or"));
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition all() {
        var parts = new ArrayList<Condition>(List.of(one()));
        while (takeWord("and") || startsPart()) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private boolean startsPart() {
        skipSpace();
        return at < expression.length() && expression.charAt(at) != ')' && !atWord("or");
    }

    private Condition one() {
        skipSpace();
        if (++depth > DEEPEST) {
            throw wrong("nested deeper than " + DEEPEST);
        }
        Condition condition;
        if (takeWord("not")) {
            condition = new Condition.Not(one());
        } else if (at < expression.length() && expression.charAt(at) == '(') {
            at++;
            condition = any();
            skipSpace();
            if (at >= expression.length()) {
                throw wrong("`)` is missing");
            }
            at++;
        } else {
            condition = term();
        }
        depth--;
        return condition;
    }

    private Condition term() {
        int start = at;
        String written = literal();
        int colon = expression.charAt(start) == '"' ? -1 : written.indexOf(':');
        if (colon < 0) {
            return says(written, start);
        }
        String value = written.substring(colon + 1);
        if (value.isEmpty() && at < expression.length() && expression.charAt(at) == '"') {
            value = literal();
        }
        if (value.isBlank()) {
            throw new RuleSyntaxException(expression, start, "nothing stands behind `" + written + "`");
        }
        return switch (written.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "entity" -> new Condition.Names(value);
            case "source" -> new Condition.From(value);
            case "section" -> new Condition.In(value);
            default ->
                throw new RuleSyntaxException(
                        expression, start, "`entity:`, `source:` or `section:` expected, or the phrase in quotes");
        };
    }

    private Condition says(String phrase, int start) {
        if (Tokenizer.read(phrase).size() == 0) {
            throw new RuleSyntaxException(expression, start, "a word, a \"phrase\" or `(` expected");
        }
        return new Condition.Says(phrase);
    }

    /// A word up to the next space or bracket, or what stands in quotes.
    private String literal() {
        if (at >= expression.length() || expression.charAt(at) == ')') {
            throw wrong("a word, a \"phrase\" or `(` expected");
        }
        int start = at;
        if (expression.charAt(at) == '"') {
            int end = expression.indexOf('"', at + 1);
            if (end < 0) {
                throw wrong("the closing `\"` is missing");
            }
            at = end + 1;
            return expression.substring(start + 1, end);
        }
        while (at < expression.length() && isPartOfWord(expression.charAt(at))) {
            at++;
        }
        return expression.substring(start, at);
    }

    private static boolean isPartOfWord(char c) {
        return !Character.isWhitespace(c) && c != '(' && c != ')' && c != '"';
    }

    private boolean takeWord(String word) {
        if (!atWord(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private boolean atWord(String word) {
        skipSpace();
        int end = at + word.length();
        return expression.regionMatches(true, at, word, 0, word.length())
                && (end == expression.length()
                        || !isPartOfWord(expression.charAt(end))
                        || expression.charAt(end) == '(');
    }

    private void skipSpace() {
        while (at < expression.length() && Character.isWhitespace(expression.charAt(at))) {
            at++;
        }
    }

    private RuleSyntaxException wrong(String wanted) {
        return new RuleSyntaxException(expression, at, wanted);
    }
}
