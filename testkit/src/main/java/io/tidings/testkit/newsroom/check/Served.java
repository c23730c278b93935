package io.tidings.testkit.newsroom.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Which versions of which stories guests were given, so that loss and doubles can be shown. Thread-safe; takes some
/// 150 bytes a story while it is on.
public final class Served {

    /// One version of a story that stood in a feed which was sent whole, whether or not the guest took it.
    ///
    /// @param url of the story
    /// @param revision 0 as first published
    public record Version(String url, int revision) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            var urls = url.compareTo(other.url);
            return urls == 0 ? Integer.compare(revision, other.revision) : urls;
        }
    }

    private final Set<Version> versions = ConcurrentHashMap.newKeySet();
    private final boolean on;

    /// @param on whether to remember anything
    public Served(boolean on) {
        this.on = on;
    }

    /// Whether it remembers.
    public boolean isOn() {
        return on;
    }

    /// A feed with this version goes out, whole.
    public void add(Version version) {
        versions.add(version);
    }

    /// Everything that went out or is just going, ordered.
    public Set<Version> versions() {
        return new TreeSet<>(versions);
    }
}
