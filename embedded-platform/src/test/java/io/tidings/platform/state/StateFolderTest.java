package io.tidings.platform.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.platform.failure.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    @TempDir
    Path folder;

    @Test
    void shouldKeepTheClusterIdFromStartToStart() {
        // Given
        String first;
        try (var state = open(folder)) {
            first = state.clusterId();
        }

        // When
        try (var state = open(folder)) {
            // Then
            assertThat(state.clusterId()).isEqualTo(first);
        }
    }

    @Test
    void shouldRefuseASecondOwnerAndSayWhoTheFirstIs() {
        try (var state = open(folder)) {
            assertThatThrownBy(() -> open(folder))
                    .isInstanceOf(PlatformException.class)
                    .hasMessageContaining(state.path().toString())
                    .hasMessageContaining("in use by this very process");
        }
    }

    @Test
    void shouldKeepTheFolderAfterASecondOwnerWasRefused() {
        try (var state = open(folder)) {
            assertThatThrownBy(() -> open(folder)).isInstanceOf(PlatformException.class);
            assertThatThrownBy(() -> open(folder)).isInstanceOf(PlatformException.class);
            assertThat(state.path().resolve("owner.pid"))
                    .content()
                    .isEqualTo(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void shouldLeaveAForeignFolderAsItIs() throws IOException {
        // Given
        Files.writeString(folder.resolve("letters.txt"), "Dear reader");

        // When
        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("letters.txt")
                .hasMessageContaining("empty or a new folder");

        // Then
        assertThat(folder.resolve("tidings-state.properties")).doesNotExist();
    }

    @Test
    void shouldBeOpenForOthersAfterItWasFoundForeign() throws IOException {
        // Given
        var letters = Files.writeString(folder.resolve("letters.txt"), "Dear reader");
        assertThatThrownBy(() -> open(folder)).isInstanceOf(PlatformException.class);
        Files.delete(letters);

        // When
        try (var state = open(folder)) {
            // Then
            assertThat(state.clusterId()).hasSize(22);
        }
    }

    @Test
    void shouldNotTouchAFolderOfAnotherLayout() throws IOException {
        Files.writeString(folder.resolve("tidings-state.properties"), "layout=2\ncluster.id=AAAAAAAAAAAAAAAAAAAAAA\n");

        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("another version of Tidings (layout 2");
    }

    @Test
    void shouldSayThatADamagedMarkerIsDamaged() throws IOException {
        Files.writeString(folder.resolve("tidings-state.properties"), "layout=1\ncluster.id=\\u00");

        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("restore the folder from a copy");
    }

    @Test
    void shouldRefuseAFileInPlaceOfTheFolder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void shouldDeleteATemporaryFolderWithAllThatIsInItOnClose() throws IOException {
        // Given
        var state = StateFolder.open(Optional.empty());
        Files.writeString(state.part("registry").resolve("data"), "much");

        // When
        state.close();

        // Then
        assertThat(state.path()).doesNotExist();
    }

    private static StateFolder open(Path folder) {
        return StateFolder.open(Optional.of(folder));
    }
}
