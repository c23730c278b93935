package io.tidings.bench.extract.train;

import io.tidings.extract.body.BlockModel;
import io.tidings.extract.body.PageReading;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Five folds over sites: every page is read by a model that has seen no page of its site.
final class CrossValidation {

    static final int FOLDS = 5;

    /// A page to learn from.
    ///
    /// @param examples its blocks
    record Page(String site, PageReading reading, Examples examples) {}

    private final List<BlockModel> models = new ArrayList<>();

    CrossValidation(List<Page> pages) {
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            var examples = new Examples();
            pages.stream()
                    .filter(page -> foldOf(page.site()) != left)
                    .forEach(page -> examples.addAll(page.examples()));
            models.add(BlockModel.parse(Boosting.train(examples)));
        }
    }

    /// The one that knows nothing of the site.
    BlockModel modelFor(String site) {
        return models.get(foldOf(site));
    }

    static int foldOf(String site) {
        return Math.floorMod((site.hashCode() * 0x9E3779B9) >>> 7, FOLDS);
    }

    /// The last two labels of the host, three where the last but one is short (`example.co.uk`).
    static String siteOf(@Nullable URI address) {
        String host = address == null || address.getHost() == null ? "" : address.getHost();
        List<String> labels = Arrays.asList(host.split("\\.", -1));
        int size = labels.size();
        int keep = size > 2 && labels.get(size - 2).length() <= 3 ? 3 : 2;
        return String.join(".", labels.subList(Math.max(0, size - keep), size));
    }
}
