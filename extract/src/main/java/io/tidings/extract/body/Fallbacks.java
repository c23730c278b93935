package io.tidings.extract.body;

import io.tidings.extract.clean.CleanText;
import io.tidings.extract.markup.HtmlTree;
import io.tidings.extract.metadata.PageFacts;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Other places that an article's text may stand in, where the page itself shows too little of it.
final class Fallbacks {

    /// With fewer letters, a page shows no article.
    private static final int TOO_LITTLE = 350;

    /// What JSON-LD has of a text behind a wall is worth taking where it is so many times what is shown.
    private static final double WORTH_TAKING = 1.3;

    private Fallbacks() {}

    /// @param shown what stands on the page
    static ArticleBody complete(Document page, PageFacts facts, ArticleBody shown) {
        int letters = letters(shown.paragraphs());
        boolean walled = shown.walled() || !facts.free();
        if (letters >= TOO_LITTLE && !walled) {
            return shown;
        }
        List<String> stated = lines(facts.articleBody());
        if (letters(stated) > Math.max(letters * WORTH_TAKING, TOO_LITTLE)) {
            return new ArticleBody(
                    shown.standfirst(), stated, shown.captions(), false, ArticleBody.STATED, shown.shape());
        }
        if (letters < TOO_LITTLE) {
            String html = ScriptText.find(page);
            ArticleBody scripted = html == null ? null : scripted(html, facts, shown);
            if (scripted != null && letters(scripted.paragraphs()) > Math.max(letters * 2, TOO_LITTLE)) {
                return scripted;
            }
        }
        return shown;
    }

    private static ArticleBody scripted(String html, PageFacts facts, ArticleBody shown) {
        ReadingContext context = ReadingContext.of(facts);
        Outline outline = Outline.of(HtmlTree.piece(html));
        List<BlockSigns> signs = outline.blocks().stream()
                .map(block -> BlockSigns.of(block, context))
                .toList();
        BlockFilter filter = BlockFilter.of(outline.blocks(), signs);
        return new ArticleBody(
                shown.standfirst(),
                filter.kept().stream().map(Block::text).toList(),
                List.copyOf(filter.captions()),
                filter.walled(),
                ArticleBody.SCRIPTED,
                shown.shape());
    }

    private static List<String> lines(@Nullable String stated) {
        if (stated == null) {
            return List.of();
        }
        String text = stated.contains("</p>") ? HtmlTree.piece(stated).wholeText() : stated;
        return text.lines().map(CleanText::line).filter(line -> !line.isEmpty()).toList();
    }

    private static int letters(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(TextMass::letters).sum();
    }
}
