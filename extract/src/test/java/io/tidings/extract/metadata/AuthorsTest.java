package io.tidings.extract.metadata;

import static io.tidings.extract.metadata.Heads.facts;
import static io.tidings.extract.metadata.Heads.meta;
import static io.tidings.extract.metadata.Heads.news;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        By Ines Calder and Tom Rook ; Ines Calder, Tom Rook
        Von Jana Holm, Kiel ; Jana Holm
        Ines Calder, Tom Rook ; Ines Calder, Tom Rook
        Ines Calder, political correspondent ; Ines Calder
        Ines Calder Political Correspondent ; Ines Calder
        Bài: Nguyễn Thị Lan và Trần Văn Nam ; Nguyễn Thị Lan, Trần Văn Nam
        김하나 기자 ; 김하나
        李明、王芳 ; 李明, 王芳
        """)
    void shouldNamePeopleWithoutTheirRoles(String byline, String people) {
        assertThat(Bylines.people(byline)).containsExactly(people.split(", "));
    }

    @Test
    void shouldTrustJsonLdFirst() {
        var facts =
                facts(news("\"author\":[{\"name\":\"Ines Calder\"},{\"name\":\"Tom Rook\"}]"), meta("author", "Desk"));

        assertThat(facts.authors()).containsExactly("Ines Calder", "Tom Rook");
        assertThat(facts.origins()).containsEntry("authors", new Origin("json-ld", 0.95));
    }

    @Test
    void shouldLookFurtherWhereOnlyTheOutletIsNamed() {
        var facts = facts(
                meta("og:site_name", "Ellmouth Post"),
                news("\"author\":{\"@type\":\"Organization\",\"name\":\"Ellmouth Post\"}"),
                meta("author", "Ines Calder"));

        assertThat(facts.authors()).containsExactly("Ines Calder");
    }

    @Test
    void shouldNameTheOutletWhereNobodySigned() {
        var facts = facts(meta("og:site_name", "Ellmouth Post"), meta("author", "Ellmouth Post"), "<p>Text.</p>");

        assertThat(facts.authors()).containsExactly("Ellmouth Post");
    }

    @Test
    void shouldNotTakeADomainADeskOrAnAddressForAPerson() {
        var facts = facts(
                meta("og:site_name", "EPR"),
                meta("author", "epr.example"),
                "<p class='author'>von <a href='mailto:h@epr.example'>Jana Holm, EPR NORD</a></p>");

        assertThat(facts.authors()).containsExactly("Jana Holm");
        assertThat(Bylines.people("Ellmouth Radio (www.radio.example)")).isEmpty();
    }

    @Test
    void shouldWriteInitialsOutWhereThePageDoes() {
        var facts = facts(news("\"author\":\"IC\""), meta("post_authors", "Ines Calder"));

        assertThat(facts.authors()).containsExactly("Ines Calder");
    }

    @Test
    void shouldKeepAnAgencysInitials() {
        var facts = facts(news("\"author\":\"AFP\""), meta("author", "Ines Calder"));

        assertThat(facts.authors()).isEqualTo(List.of("AFP"));
    }

    @Test
    void shouldReadTheLabelledFieldThatBlogSoftwareAdds() {
        var facts = facts(meta("twitter:label1", "Verfasst von"), meta("twitter:data1", "Jana Holm"));

        assertThat(facts.authors()).containsExactly("Jana Holm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        <li><strong>Autorin/Autor</strong> Jana Holm</li> ; Jana Holm
        <p>(责编：李明、王芳)</p> ; 李明, 王芳
        <div><span>Tác giả:</span> <span>Nguyễn Thị Lan</span></div> ; Nguyễn Thị Lan
        <p>Автор: Анна Белова</p> ; Анна Белова
        """)
    void shouldReadALabelledBylineOnThePage(String html, String people) {
        var facts = facts("<body>" + html + "</body>");

        assertThat(facts.authors()).containsExactly(people.split(", "));
        assertThat(facts.origins()).containsEntry("authors", new Origin("label", 0.7));
    }
}
