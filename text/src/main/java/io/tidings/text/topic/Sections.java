package io.tidings.text.topic;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An outlet's sections, as its pages and addresses name them.
public final class Sections {

    private static final int LONGEST_SECTION = 30;

    private Sections() {}

    /// *Thế giới*, `the-gioi` and `The_Gioi` are the same section: `the-gioi`.
    public static String fold(String section) {
        String bare = Normalizer.normalize(section.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
        return bare.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /// The section that a page states and the folders of its address; the last part of an address is the article
    /// itself.
    public static List<String> of(@Nullable String section, @Nullable String url) {
        var sections = new ArrayList<String>();
        if (section != null) {
            for (String part : section.split("[/>|,;»]")) {
                addShort(sections, part);
            }
        }
        if (url != null) {
            try {
                String path = URI.create(url).getPath();
                String[] parts = path == null ? new String[0] : path.split("/");
                for (int i = 0; i < parts.length - 1; i++) {
                    addShort(sections, parts[i]);
                }
            } catch (IllegalArgumentException _) {
                // An address that is none says nothing about sections.
                return sections;
            }
        }
        return sections;
    }

    private static void addShort(List<String> sections, String part) {
        String folded = fold(part);
        if (!folded.isEmpty() && folded.length() <= LONGEST_SECTION && !sections.contains(folded)) {
            sections.add(folded);
        }
    }
}
