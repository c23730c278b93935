package io.tidings.text.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Cities whose name is also a club's: in a text that names other clubs, *Liverpool* plays football. Immutable and
/// thread-safe.
final class Clubs {

    private static final int OTHER_CLUBS = 1;

    private final Map<String, Named> byCity = new HashMap<>();

    Clubs(List<GazetteerEntry> entries) {
        for (String line : WordList.lines("club-cities.tsv")) {
            String[] columns = line.split("\t");
            entries.stream()
                    .map(GazetteerEntry::named)
                    .filter(named -> named.kind().equals("club") && named.name().equals(columns[1]))
                    .findFirst()
                    .ifPresentOrElse(club -> byCity.put(columns[0], club), () -> {
                        throw new IllegalStateException("club-cities.tsv: no club is called " + columns[1]);
                    });
        }
    }

    void rename(Page page) {
        var named = new HashSet<Named>();
        for (Mention mention : page.mentions()) {
            if (mention.named().kind().equals("club")) {
                named.add(mention.named());
            }
        }
        if (named.size() < OTHER_CLUBS) {
            return;
        }
        for (Mention mention : page.mentions()) {
            Named club = byCity.get(mention.named().name());
            boolean bareName = mention.to() - mention.from() == 1;
            if (club != null && bareName && mention.named().isPlace() && !page.follows(CueKind.PLACE, mention.from())) {
                page.write(new Mention(mention.from(), mention.to(), club, "club, beside other clubs"));
            }
        }
    }
}
