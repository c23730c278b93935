package io.tidings.text.rule;

/// A rule's expression that cannot be read; the message shows where and what was expected.
public final class RuleSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RuleSyntaxException(String expression, int at, String wanted) {
        super("`" + expression + "`, at " + (at + 1) + ": " + wanted);
    }
}
