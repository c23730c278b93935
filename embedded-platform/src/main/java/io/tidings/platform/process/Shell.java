package io.tidings.platform.process;

import java.util.ArrayList;
import java.util.List;

/// Commands behind a POSIX shell.
public final class Shell {

    private Shell() {}

    /// The command, deaf to Ctrl-C and to the closing of the terminal, which reach every process of the terminal
    /// at once: whether and when a child ends is its parent's decision. The shell replaces itself, so that the
    /// process id is the command's.
    public static List<String> deafToTerminal(List<String> command) {
        var whole = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
        whole.addAll(command);
        return List.copyOf(whole);
    }

    /// A script with its arguments as `$1`, `$2` …
    public static List<String> script(String script, String... arguments) {
        var whole = new ArrayList<>(List.of("/bin/sh", "-c", script, "tidings"));
        whole.addAll(List.of(arguments));
        return List.copyOf(whole);
    }
}
