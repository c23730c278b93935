package io.tidings.enrich.analysis;

import io.tidings.enrich.judgement.Traits;
import io.tidings.news.Article;

/// An article with everything that can be told from it alone.
///
/// @param eventTime first publication, else when it was first seen; milliseconds since 1970
/// @param turn when it was first seen ([io.tidings.enrich.judgement.Turn])
public record Enriched(Article article, Traits traits, long eventTime, long turn) {}
