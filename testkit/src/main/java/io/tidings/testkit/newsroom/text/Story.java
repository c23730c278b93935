package io.tidings.testkit.newsroom.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An article as its author handed it in. Immutable.
///
/// @param language `vi` or `en`
/// @param topic one English word
/// @param paragraphs of the body, without the standfirst
public record Story(
        String language, String topic, String title, String standfirst, String author, List<String> paragraphs) {

    public Story {
        paragraphs = List.copyOf(paragraphs);
    }

    /// The same story with a paragraph more at its end.
    public Story with(String paragraph) {
        var more = new ArrayList<>(paragraphs);
        more.add(paragraph);
        return new Story(language, topic, title, standfirst, author, more);
    }

    /// The body as HTML, a `p` for each paragraph.
    public String html() {
        return paragraphs.stream()
                .map(paragraph -> "<p>" + Markup.escape(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
