package io.tidings.store.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @ParameterizedTest
    @CsvSource({
        "22021, ROW", "22P05, ROW", "23505, ROW", "54000, ROW",
        "08006, AWAY", "57P01, AWAY", "53300, AWAY", "40001, AWAY",
        "42P01, OURS", "42501, OURS", "3D000, OURS"
    })
    void shouldJudgeByTheCodesClass(String state, Fault expected) {
        assertThat(Fault.of(new IllegalStateException(new SQLException("said", state))))
                .isEqualTo(expected);
    }

    @Test
    void shouldTakeAConnectionFailureWithoutACodeForAnOutage() {
        assertThat(Fault.of(new SQLException("connection refused"))).isEqualTo(Fault.AWAY);
    }

    @Test
    void shouldTakeAValueThatCannotEvenBeBoundForTheRowsFault() {
        assertThat(Fault.of(new ArithmeticException("long overflow"))).isEqualTo(Fault.ROW);
    }
}
