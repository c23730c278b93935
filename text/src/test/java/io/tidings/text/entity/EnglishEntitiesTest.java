package io.tidings.text.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.token.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishEntitiesTest {

    private static final EntityFinder FINDER = new EntityFinder();

    private static EntityReading read(String text) {
        return FINDER.read(Tokenizer.read(text), "en", List.of());
    }

    private static List<String> names(EntityType type, String text) {
        return read(text).entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    @Test
    void shouldFindPeopleByTitleAddressAndGivenName() {
        // Given
        String text =
                "Foreign Minister Torvald Skaarberg met Mr Quillfeather in Oslo. Later Samuel Brinkwater joined them.";

        // When
        var people = names(EntityType.PERSON, text);

        // Then
        assertThat(people).containsExactly("Torvald Skaarberg", "Quillfeather", "Samuel Brinkwater");
    }

    @Test
    void shouldNotTakeARelativeForTheFamousNamesake() {
        // Given
        String text = "The guests included Angelina Trump, who left early.";

        // When
        var people = names(EntityType.PERSON, text);

        // Then
        assertThat(people).doesNotContain("Donald Trump");
    }

    @Test
    void shouldTellTheOrganisationFromThePronoun() {
        // Given
        String text = "Those who said it asked us to wait. The WHO and the US agreed.";

        // When
        var entities = read(text).entities();

        // Then
        assertThat(entities).extracting(Entity::name).containsExactly("World Health Organization", "United States");
        assertThat(entities).extracting(Entity::mentions).containsExactly(1, 1);
    }

    @Test
    void shouldFindOrganisationsAndPlacesByTheirLastWord() {
        // Given
        String text = "Workers of Brinkwater Technologies crossed the Quill River on Monday.";

        // When
        var reading = read(text);

        // Then
        assertThat(names(EntityType.ORGANISATION, text)).containsExactly("Brinkwater Technologies");
        assertThat(names(EntityType.PLACE, text)).containsExactly("Quill River");
        assertThat(reading.mentions())
                .allSatisfy(mention -> assertThat(mention.because()).isNotBlank());
    }

    @Test
    void shouldKnowCountriesInTheLanguageOfTheText() {
        // Given
        var tokens = Tokenizer.read("Gestern reisten Gäste aus Norwegen und der Schweiz an.");

        // When
        var entities = FINDER.read(tokens, "de", List.of()).entities();

        // Then
        assertThat(entities).extracting(Entity::id).containsExactly("Q20", "Q39");
    }

    @Test
    void shouldTakeTheWholeNameOfAnEnglishOffice() {
        // Given
        String text =
                "A study by the Quill Institute of Tides and the University of Brinkwater came out. Deputy Director Dr"
                        + " Orla Quillfeather wrote it.";

        // When
        var organisations = names(EntityType.ORGANISATION, text);

        // Then
        assertThat(organisations).containsExactly("Quill Institute of Tides", "University of Brinkwater");
        assertThat(names(EntityType.PERSON, text)).containsExactly("Orla Quillfeather");
    }
}
