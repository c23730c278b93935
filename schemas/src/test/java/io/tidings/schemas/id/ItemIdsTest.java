package io.tidings.schemas.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ItemIdsTest {

    @Test
    void shouldTellSourceAndNumberOfAnItemAgain() {
        var item = ItemIds.item("folder/with.slash", 12);

        assertThat(ItemIds.sourceOf(item)).isEqualTo("folder/with.slash");
        assertThat(ItemIds.numberOf(item)).isEqualTo(12);
    }

    @Test
    void shouldRefuseWhatIsNoItemId() {
        assertThatThrownBy(() -> ItemIds.sourceOf("vnexpress")).hasMessageContaining("SOURCE/NUMBER");
    }

    @Test
    void shouldKeyTheLedgerBySourceAndHour() {
        assertThat(ItemIds.ledgerKey("vnexpress", Instant.parse("2026-02-03T07:59:59.9Z")))
                .isEqualTo("vnexpress@2026-02-03T07:00:00Z");
    }
}
