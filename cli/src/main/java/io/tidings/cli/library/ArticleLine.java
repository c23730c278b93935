package io.tidings.cli.library;

import io.tidings.cli.output.ArticleFields;
import io.tidings.cli.output.JsonLine;
import io.tidings.extract.ExtractedArticle;
import java.util.TreeMap;

/// The line of `tidings extract`.
final class ArticleLine {

    private ArticleLine() {}

    /// @param id the article's id in the pipeline
    static JsonLine of(String id, ExtractedArticle article) {
        var published = article.publishedAt();
        var line = ArticleFields.of(id, article);
        if (published != null) {
            line.share("publishedAtConfidence", published.confidence());
            line.text("publishedOn", published.day().toString());
        }
        return line.text("modifiedAt", ArticleFields.time(article.modifiedAt()))
                .text("section", article.section())
                .text("image", article.image())
                .text("imageCaption", article.imageCaption())
                .texts("captions", article.captions())
                .text("language", article.language())
                .flag("truncated", article.truncated())
                .text("method", article.method())
                .object("origins", origins(article));
    }

    private static JsonLine origins(ExtractedArticle article) {
        var line = new JsonLine();
        new TreeMap<>(article.origins())
                .forEach((field, origin) -> line.object(
                        field, new JsonLine().text("from", origin.from()).share("confidence", origin.confidence())));
        return line;
    }
}
