package io.tidings.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The types of schema.org that an article may have.
final class ArticleTypes {

    private static final Set<String> NEWS = Set.of(
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "LiveBlogPosting");
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "BlogPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "AdvertiserContentArticle",
            "SatiricalArticle",
            "SocialMediaPosting",
            "DiscussionForumPosting",
            "Review",
            "MedicalScholarlyArticle",
            "Recipe");
    private static final Set<String> PAGES =
            Set.of("WebPage", "ItemPage", "AboutPage", "MedicalWebPage", "QAPage", "FAQPage");

    private ArticleTypes() {}

    static List<String> of(JsonNode object) {
        var types = new ArrayList<String>();
        JsonNode type = object.get("@type");
        if (type != null && type.isArray()) {
            type.forEach(one -> types.add(one.asText()));
        } else if (type != null) {
            types.add(type.asText());
        }
        return types.stream()
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .toList();
    }

    /// 0: no article; an object that has a headline and a date counts for more than one that has not.
    static int rank(JsonNode object) {
        List<String> types = of(object);
        int base = types.stream().anyMatch(NEWS::contains) ? 40 : types.stream().anyMatch(ARTICLES::contains) ? 30 : 0;
        if (base == 0) {
            return 0;
        }
        return base
                + (object.has("headline") ? 4 : 0)
                + (object.has("datePublished") ? 4 : 0)
                + (object.has("author") ? 1 : 0);
    }

    static boolean isNews(JsonNode object) {
        return of(object).stream().anyMatch(NEWS::contains);
    }

    static boolean isPage(JsonNode object) {
        return of(object).stream().anyMatch(PAGES::contains);
    }
}
