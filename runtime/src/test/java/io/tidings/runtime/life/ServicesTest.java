package io.tidings.runtime.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.runtime.health.Health;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServicesTest {

    private final List<String> closed = new ArrayList<>();
    private final Services services = new Services();

    private Service named(String name) {
        return new Service() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Health health() {
                return Health.up("working");
            }

            @Override
            public void close() {
                closed.add(name);
                if (name.equals("stubborn")) {
                    throw new IllegalStateException("will not stop");
                }
            }
        };
    }

    @Test
    void shouldCloseInReverseOrderOnce() {
        services.start(() -> named("first"));
        services.start(() -> named("second"));

        services.close();
        services.close();

        assertThat(closed).containsExactly("second", "first");
    }

    @Test
    void shouldCloseTheOthersWhenOneCannotStop() {
        services.start(() -> named("first"));
        services.start(() -> named("stubborn"));

        services.close();

        assertThat(closed).containsExactly("stubborn", "first");
    }

    @Test
    void shouldCloseWhatRunsWhenAStartFails() {
        services.start(() -> named("first"));

        assertThatThrownBy(() -> services.start(() -> {
                    throw new IllegalStateException("port taken");
                }))
                .hasMessage("port taken");

        assertThat(closed).containsExactly("first");
    }
}
