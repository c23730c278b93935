package io.tidings.extract.metadata;

import static io.tidings.extract.metadata.Heads.facts;
import static io.tidings.extract.metadata.Heads.meta;
import static io.tidings.extract.metadata.Heads.news;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Ferry makes its last run after sixty years | The Ellmouth Post ; The Ellmouth Post
        The Ellmouth Post – Ferry makes its last run after sixty years ; The Ellmouth Post
        Ferry makes its last run after sixty years - Harbour - The Ellmouth Post ; The Ellmouth Post
        Ferry makes its last run after sixty years • Post Online ; Ellmouth
        """)
    void shouldCutTheSitesNameOff(String title, String site) {
        var facts =
                facts("<title>" + title + "</title>", meta("og:site_name", site), meta("article:section", "Harbour"));

        assertThat(facts.title()).isEqualTo("Ferry makes its last run after sixty years");
    }

    @Test
    void shouldCutTheSectionOffWhereWritingHasNoSpaces() {
        var facts = facts("<title>여객선 마지막 운항을 마치다-사회ㅣ항구일보</title>", meta("og:site_name", "항구일보"));

        assertThat(facts.title()).isEqualTo("여객선 마지막 운항을 마치다");
    }

    @Test
    void shouldKeepAClauseAfterADash() {
        var facts = facts("<title>Die Fähre fährt zum letzten Mal – während der Hafen weiter wächst</title>");

        assertThat(facts.title()).isEqualTo("Die Fähre fährt zum letzten Mal – während der Hafen weiter wächst");
    }

    @Test
    void shouldTakeTheHeadlineThatPeopleReadBeforeThatForSearchEngines() {
        var facts = facts(
                "<title>Ferry Ellmouth: last run, times, prices</title>",
                meta("og:title", "Ferry Ellmouth: last run, times, prices"),
                "<h1>Ferry makes its last run from Ellmouth</h1>");

        assertThat(facts.title()).isEqualTo("Ferry makes its last run from Ellmouth");
        assertThat(facts.origins()).containsEntry("title", new Origin("h1", 0.95));
    }

    @Test
    void shouldNotTakeTheSitesNameForTheHeadline() {
        var facts = facts(
                "<title>Ferry makes its last run | Harbour Notes</title>",
                meta("og:site_name", "Harbour Notes"),
                "<h1>Harbour Notes</h1><h1>Ferry makes its last run</h1>");

        assertThat(facts.title()).isEqualTo("Ferry makes its last run");
    }

    @Test
    void shouldNotTakeTheLastCrumbOfAPathForTheHeadline() {
        var facts = facts(
                "<title>Ferry: Sixty years end</title>",
                meta("og:title", "After sixty years the ferry makes its last run"),
                "<ol class='breadcrumbs'><li><h1>Ferry: Sixty years end</h1></li></ol>");

        assertThat(facts.title()).isEqualTo("After sixty years the ferry makes its last run");
    }

    @Test
    void shouldLetTheOtherTitlesOfNewsOutvoteTheHeadingWhenTheyAgree() {
        String title = "End of a line: Ferry makes its last run";

        var facts = facts(
                "<title>" + title + " - Harbour</title>",
                meta("og:title", title),
                news("\"headline\":\"" + title + "\""),
                "<h1>Ferry makes its last run</h1>");

        assertThat(facts.title()).isEqualTo(title);
        assertThat(facts.origins()).containsEntry("title", new Origin("meta", 0.9));
    }

    @Test
    void shouldLeaveOutAKickerThatTheOtherTitlesDoWithout() {
        var facts = facts(
                "<title>Rowing: Ellmouth beats Tarn at home</title>",
                meta("og:title", "Ellmouth beats Tarn at home"),
                "<h1><span>Regional League</span> Ellmouth beats Tarn at home</h1>");

        assertThat(facts.title()).isEqualTo("Ellmouth beats Tarn at home");
    }

    @Test
    void shouldTakeAHeadingThatNothingConfirmsWhereTheOtherTitlesDisagree() {
        var facts = facts(
                "<title>Ellmouth ferry: all about it</title>",
                meta("og:title", "A goodbye on the water"),
                "<h1>After sixty years the boat stays ashore</h1>");

        assertThat(facts.title()).isEqualTo("After sixty years the boat stays ashore");
        assertThat(facts.origins()).containsEntry("title", new Origin("h1", 0.6));
    }

    @Test
    void shouldSayNothingWhereThePageDoes() {
        var facts = facts("<p>Nothing.</p>");

        assertThat(facts.title()).isNull();
        assertThat(facts.origins()).isEmpty();
    }
}
