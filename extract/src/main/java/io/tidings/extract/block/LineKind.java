package io.tidings.extract.block;

/// What a line or block is to its article.
public enum LineKind {
    /// Part of the article.
    TEXT,
    /// Explains or credits a picture.
    CAPTION,
    /// Names the outlet the article was taken from (`Theo RT`, `Source: DW`).
    SOURCE,
    /// Says only when, how long, how many or by whom (`8 hours ago`, `2 min read`, `By Jane Doe`).
    STAMP,
    /// Belongs to the site: links to other articles, sharing bars, calls to subscribe, breadcrumbs, lone marks.
    BOILERPLATE,
    /// Says that the rest is for subscribers, or asks for consent or a script.
    WALL
}
