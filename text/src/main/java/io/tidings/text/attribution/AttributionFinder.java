package io.tidings.text.attribution;

import io.tidings.text.attribution.CitingCues.Place;
import io.tidings.text.entity.EntityReading;
import io.tidings.text.entity.Mention;
import io.tidings.text.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the outlets that an article cites: *Theo hãng tin Bloomberg*, *Bloomberg ngày 5/12 đưa tin*, *nói với Kyodo
/// News*, *according to Reuters*, *(TTXVN)*. Immutable and thread-safe.
public final class AttributionFinder {

    private static final int WIDEST_GAP = 6;
    private static final int LONGEST_NAME = 4;
    private static final Set<String> JOINTS = Set.of(",", "và", "and", "/", "-");

    private final CitingCues cues = new CitingCues();

    /// The outlets cited, in order of appearance, each once.
    public List<Attribution> find(Tokens tokens, EntityReading entities) {
        var outlets = new ArrayList<Mention>();
        entities.mentions().stream()
                .filter(mention -> mention.named().isOutlet())
                .forEach(outlets::add);
        outlets.addAll(entities.doubtfulOutlets());
        outlets.sort(Comparator.comparingInt(Mention::from));
        return new Reading(tokens, cues.in(tokens), entities).read(outlets);
    }

    private static final class Reading {
        private final Tokens tokens;
        private final CitingCues.Found found;
        private final Map<Integer, Mention> mentionByEnd = new HashMap<>();
        private final Map<Integer, Mention> mentionByStart = new HashMap<>();
        private final Map<String, Attribution> cited = new LinkedHashMap<>();

        Reading(Tokens tokens, CitingCues.Found found, EntityReading entities) {
            this.tokens = tokens;
            this.found = found;
            for (Mention mention : entities.mentions()) {
                mentionByEnd.put(mention.to(), mention);
                mentionByStart.put(mention.from(), mention);
            }
        }

        List<Attribution> read(List<Mention> outlets) {
            int citedUpTo = -1;
            for (Mention outlet : outlets) {
                boolean inList =
                        citedUpTo >= 0 && citedUpTo + 1 == outlet.from() && JOINTS.contains(tokens.folded(citedUpTo));
                String because = inList ? "in a list of sources" : reason(outlet.from(), outlet.to());
                if (because != null) {
                    cited.putIfAbsent(
                            outlet.named().name(),
                            new Attribution(
                                    outlet.named().name(), outlet.named().id(), because));
                    citedUpTo = outlet.to();
                }
            }
            readUnknown();
            return List.copyOf(cited.values());
        }

        /// Outlets in no gazetteer, behind a word for one: *tờ Kathimerini đưa tin*.
        private void readUnknown() {
            for (int token = 1; token < tokens.size(); token++) {
                if (found.before(Place.INTRODUCES, token) < 0
                        || !tokens.isCapital(token)
                        || mentionByStart.containsKey(token)) {
                    continue;
                }
                int end = token;
                while (end - token < LONGEST_NAME
                        && tokens.isCapital(end)
                        && !mentionByStart.containsKey(end)
                        && (end == token || (tokens.spaceBefore(end) && !tokens.startsSentence(end)))) {
                    end++;
                }
                String because = reason(token, end);
                if (because != null) {
                    String name = tokens.surface(token, end);
                    cited.putIfAbsent(name, new Attribution(name, null, because));
                }
            }
        }

        private @Nullable String reason(int from, int to) {
            int before = cueBefore(from);
            if (before >= 0) {
                return tokens.surface(before, to);
            }
            int after = cueAfter(to);
            if (after >= 0) {
                return tokens.surface(from, after);
            }
            boolean bracketed = tokens.is(from - 1, "(")
                    && tokens.is(to, ")")
                    && (to + 1 >= tokens.size() || tokens.startsLine(to + 1));
            return bracketed ? tokens.surface(from - 1, to + 1) : null;
        }

        /// Where the citing words ahead begin; -1 if there are none.
        private int cueBefore(int from) {
            int token = tokens.is(from - 1, ":") ? from - 1 : from;
            while (from - token <= WIDEST_GAP && token > 0) {
                int cue = found.before(Place.BEFORE, token);
                if (cue >= 0) {
                    return cue;
                }
                int between = found.before(Place.BETWEEN, token);
                Mention country = mentionByEnd.get(token);
                if (between >= 0) {
                    token = between;
                } else if (country != null && token < from) {
                    token = country.from();
                } else {
                    return -1;
                }
            }
            return -1;
        }

        /// Where the citing words behind end; -1 if there are none.
        private int cueAfter(int to) {
            int token = to;
            while (token - to <= WIDEST_GAP && token < tokens.size()) {
                int cue = found.at(Place.AFTER, token);
                if (cue >= 0) {
                    return cue;
                }
                int between = found.at(Place.BETWEEN, token);
                Mention country = mentionByStart.get(token);
                if (between >= 0) {
                    token = between;
                } else if (country != null && !country.named().isOutlet()) {
                    token = country.to();
                } else if (tokens.isNumber(token)
                        || tokens.is(token, "/")
                        || tokens.is(token, "(")
                        || tokens.is(token, ")")
                        || (tokens.is(token, "-") && !tokens.spaceBefore(token))) {
                    token++;
                } else {
                    return -1;
                }
            }
            return -1;
        }
    }
}
