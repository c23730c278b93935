package io.tidings.testkit.newsroom.serve;

import static io.tidings.testkit.newsroom.text.Markup.escape;

import io.tidings.testkit.newsroom.text.Story;
import io.tidings.testkit.newsroom.world.Press;
import io.tidings.testkit.newsroom.world.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Pages of a site: its stories, its front, its news sitemap. With all that stands around the text on a real page.
/// Stateless.
final class Pages {

    private Pages() {}

    /// A story's page.
    static byte[] story(Site site, String base, Listing.Line line, Story story) {
        return page(
                story.language(),
                story.title(),
                "<link rel=\"canonical\" href=\"" + line.url() + "\">"
                        + "<meta name=\"description\" content=\"" + escape(story.standfirst()) + "\">"
                        + "<meta property=\"og:site_name\" content=\"" + escape(site.name()) + "\">"
                        + "<meta property=\"article:published_time\" content=\"" + line.published() + "\">"
                        + "<meta property=\"article:modified_time\" content=\"" + line.updated() + "\">"
                        + "<meta name=\"author\" content=\"" + escape(story.author()) + "\">",
                "<header><a href=\"" + base + "/\">" + escape(site.name()) + "</a><nav><a href=\"/\">Home</a> <a"
                        + " href=\"/section/" + site.source() + "/feed\">Feed</a></nav></header><main><article><h1>"
                        + escape(story.title()) + "</h1><p class=\"standfirst\">" + escape(story.standfirst())
                        + "</p><p class=\"byline\">" + escape(story.author()) + " <time datetime=\"" + line.published()
                        + "\">" + line.published() + "</time></p>\n" + story.html()
                        + "\n</article></main><aside><h2>More</h2><ul><li><a href=\"/\">All stories</a></li></ul></aside>"
                        + "<footer>" + escape(site.name()) + ", a site of the newsroom.</footer>");
    }

    /// The front page of a host with its sections.
    static byte[] front(Press press, List<Listing> sections) {
        var name = sections.getFirst().site().name();
        var language = sections.getFirst().site().language();
        var feeds = sections.stream()
                .map(section -> "<link rel=\"alternate\" type=\"" + type(section) + "\" href=\""
                        + Addresses.feedPath(section.site().source()) + "\">")
                .collect(Collectors.joining());
        var links = sections.stream()
                .flatMap(section -> section.lines().stream()
                        .map(line -> "<li><a href=\"" + line.url() + "\">"
                                + escape(section.story(press, line).title()) + "</a></li>"))
                .collect(Collectors.joining("\n"));
        return page(language, name, feeds, "<h1>" + escape(name) + "</h1><ul class=\"stories\">" + links + "</ul>");
    }

    private static String type(Listing section) {
        return switch (section.site().format()) {
            case RSS_WHOLE, RSS_SUMMARY -> "application/rss+xml";
            case RDF -> "application/rdf+xml";
            case ATOM -> "application/atom+xml";
            case JSON_FEED -> "application/feed+json";
        };
    }

    /// A news sitemap of a host.
    static byte[] sitemap(Press press, List<Listing> sections) {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">");
        for (var section : sections) {
            for (var line : section.lines()) {
                text.append("\n<url><loc>" + line.url() + "</loc><lastmod>" + line.updated()
                        + "</lastmod><news:news><news:publication><news:name>"
                        + escape(section.site().name())
                        + "</news:name><news:language>" + section.site().language()
                        + "</news:language></news:publication><news:publication_date>" + line.published()
                        + "</news:publication_date><news:title>"
                        + escape(section.story(press, line).title()) + "</news:title></news:news></url>");
            }
        }
        return text.append("\n</urlset>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] page(String language, String title, String head, String body) {
        return ("<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>" + escape(title)
                        + "</title>" + head + "</head><body>" + body + "</body></html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
