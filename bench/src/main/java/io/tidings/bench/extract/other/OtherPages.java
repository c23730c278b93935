package io.tidings.bench.extract.other;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.bench.extract.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.nodes.Entities;

/// Hubs, galleries and error pages: what stands on them is made of other articles of the same set, what stands around
/// it
/// is a real site's. They are constructed, therefore what is found on them only says that the decision works, not how
/// often it does in the world. The same seed gives the same pages. For one thread.
public final class OtherPages {

    /// What a page was made to be; its code is the reason that the extractor should give.
    public enum Kind {
        HUB("hub", "Hubs"),
        GALLERY("gallery", "Galleries"),
        ERROR("error-page", "ErrorPages");

        private final String code;
        private final String plural;

        Kind(String code, String plural) {
            this.code = code;
            this.plural = plural;
        }

        /// For the names of figures.
        public String plural() {
            return plural;
        }

        /// The reason of [io.tidings.extract.Extraction.NotAnArticle].
        public String code() {
            return code;
        }
    }

    private static final long SEED = 20260205;
    private static final int LONGEST_SUMMARY = 220;
    private static final List<String> SECTIONS =
            List.of("Politics", "Thể thao", "Wirtschaft", "Culture", "World news", "Deportes", "Science", "Latest");
    private static final List<String> LOST = List.of(
            "Page not found|We could not find the page you were looking for. It may have been moved or deleted.",
            "404|Oops! That page can't be found. Try a search, or one of the links below.",
            "Seite nicht gefunden|Die gewünschte Seite existiert leider nicht mehr oder wurde verschoben.",
            "Không tìm thấy trang|Trang bạn yêu cầu không tồn tại hoặc đã bị xóa. Vui lòng quay lại trang chủ.",
            "Página no encontrada|Lo sentimos, la página que busca no existe o ha cambiado de dirección.",
            "Access Denied|You don't have permission to access this page on this server. Reference #18.2f.",
            "Just a moment...|Checking your browser before accessing the site. Enable JavaScript and cookies to continue.",
            "500 Internal Server Error|The server encountered an error and could not complete your request.");

    private final Random random = new Random(SEED);
    private final List<JsonNode> articles;

    /// @param corpus whose articles the hubs lead to
    public OtherPages(Corpus corpus) {
        articles = corpus.pages().stream().map(Corpus.Case::truth).toList();
    }

    /// The page of a case, turned into something else; empty where its article cannot be taken out.
    public Optional<String> turned(Corpus.Case page, Kind kind) {
        Shell shell = Shell.of(
                page.html(), page.url(), page.truth().path("articleBody").asText(""));
        return shell.isEmpty() ? Optional.of(turned(shell, kind)) : Optional.empty();
    }

    private String turned(Shell shell, Kind kind) {
        String section = SECTIONS.get(random.nextInt(SECTIONS.size()));
        return switch (kind) {
            case HUB -> shell.with(section, random.nextBoolean() ? "website" : "", hub(section));
            case GALLERY -> shell.with("In pictures: " + title(), random.nextBoolean() ? "article" : "", gallery());
            case ERROR -> {
                String[] lost = LOST.get(random.nextInt(LOST.size())).split("\\|");
                yield shell.with(
                        lost[0], "", "<h1>" + lost[0] + "</h1><p>" + lost[1] + "</p><p><a href='/'>Home</a></p>");
            }
        };
    }

    private String hub(String section) {
        var out = new StringBuilder("<h1>" + section + "</h1>");
        int layout = random.nextInt(6);
        int size = 8 + random.nextInt(25);
        for (int i = 0; i < size; i++) {
            String link = "<a href='/news/" + random.nextInt(1_000_000) + "'>" + title() + "</a>";
            out.append(
                    switch (layout) {
                        case 0 -> "<article><h2>" + link + "</h2><p>" + summary() + "</p></article>";
                        case 1 ->
                            "<div class='card'>" + link.replace("</a>", "<p>" + summary() + "</p></a>") + "</div>";
                        case 2 -> "<li>" + link + "</li>";
                        case 3 ->
                            "<div><img src='a.jpg'><h3>" + link + "</h3><span>2 hours ago</span><div>" + summary()
                                    + "</div></div>";
                        case 4 -> "<tr><td>" + link + "</td><td>" + summary() + "</td></tr>";
                        default ->
                            "<section><h3>" + link + "</h3>" + (i % 4 == 0 ? "<p>" + summary() + "</p>" : "")
                                    + "</section>";
                    });
        }
        return layout == 4 ? out.replace(0, 0, "<table>").append("</table>").toString() : out.toString();
    }

    private String gallery() {
        var slides = new ArrayList<String>();
        int size = 6 + random.nextInt(20);
        boolean figures = random.nextBoolean();
        IntStream.range(0, size)
                .forEach(i -> slides.add(
                        figures
                                ? "<figure><img src='" + i + ".jpg'><figcaption>" + summary() + "</figcaption></figure>"
                                : "<div class='slide'><img src='" + i + ".jpg'><p class='caption'>" + summary()
                                        + " Photo: Reuters</p></div>"));
        return "<h1>In pictures: " + title() + "</h1><p>" + summary() + "</p>" + String.join("", slides);
    }

    private String title() {
        String title = one().path("title").asText("");
        return Entities.escape(title.isBlank() ? "Harbour town opens a library that floats" : title);
    }

    private String summary() {
        String body = one().path("articleBody").asText("").strip();
        String line =
                body.lines().filter(text -> text.length() > 60).findFirst().orElse(body);
        int end = line.length() <= LONGEST_SUMMARY ? line.length() : line.lastIndexOf(' ', LONGEST_SUMMARY);
        return Entities.escape(line.substring(0, end < 0 ? LONGEST_SUMMARY : end));
    }

    private JsonNode one() {
        return articles.get(random.nextInt(articles.size()));
    }
}
