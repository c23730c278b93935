package io.tidings.text.entity;

import io.tidings.text.token.Tokens;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds people, organisations and places: gazetteers first, then what titles, forms of address, given names and words
/// for places and organisations give away, then who is meant by a surname.
///
/// Thread-safe and deterministic. Building one reads the data files (some 3,000 names); a language's names of
/// countries are added when its first text comes.
public final class EntityFinder {

    private static final int MOST_REASONS = 3;

    private final List<GazetteerEntry> entries = GazetteerEntry.all();
    private final Gazetteer.Names names = Gazetteer.names(entries, false);
    private final Gazetteer.Names vietnameseNames = Gazetteer.names(entries, true);
    private final Vocabulary vocabulary = Vocabulary.load();
    private final Clubs clubs = new Clubs(entries);
    private final Map<String, Gazetteer> gazetteers = new ConcurrentHashMap<>();
    private final @Nullable NameModel model;

    /// By rules and gazetteers alone.
    public EntityFinder() {
        this(null);
    }

    /// @param model finds names beside the rules
    public EntityFinder(@Nullable NameModel model) {
        this.model = model;
    }

    /// Reads a text in a language (ISO 639 code, e.g. `vi`; `und` where it is not known).
    ///
    /// @param ignored stretches whose names do not count, such as photo credits; may be empty
    public EntityReading read(Tokens tokens, String language, List<TokenRange> ignored) {
        boolean vietnamese = language.equals("vi");
        var matches = gazetteers.computeIfAbsent(language, this::gazetteer).matches(tokens);
        var page = new Page(tokens, matches);
        var people = new NewPeople(page, vocabulary, language);
        var doubtful = new KnownNames(vocabulary).write(page, matches);
        if (vietnamese) {
            people.writeVietnamese();
        }
        new DoubtfulNames(vocabulary).write(page, doubtful);
        new Ministries(page).addCountries();
        clubs.rename(page);
        new NewOrganisations(page, vocabulary).write();
        people.writeOthers();
        new NewPlaces(page, vocabulary).write();
        new SameOrganisation(page).unite();
        new NamesInLists(page, vocabulary).write();
        if (model != null && model.language().equals(language)) {
            model.write(page);
        }
        new SamePerson(page, vocabulary).unite();
        var mentions = page.mentionsWithInner();
        mentions.removeIf(mention -> ignored.stream().anyMatch(range -> range.contains(mention.from())));
        var outlets = doubtful.stream()
                .filter(name -> name.form().named().isOutlet() && page.isFree(name.from(), name.to()))
                .map(name -> new Mention(name.from(), name.to(), name.form().named(), "doubtful"))
                .toList();
        return new EntityReading(collect(tokens, mentions), mentions, outlets);
    }

    private Gazetteer gazetteer(String language) {
        return Gazetteer.of(language.equals("vi") ? vietnameseNames : names, entries, language);
    }

    private static List<Entity> collect(Tokens tokens, List<Mention> mentions) {
        var gathered = new LinkedHashMap<String, Gathered>();
        for (Mention mention : mentions) {
            Named named = mention.named();
            String key = named.type() + "|"
                    + (named.id() == null ? named.name().toLowerCase(java.util.Locale.ROOT) : named.id());
            gathered.computeIfAbsent(key, _ -> new Gathered(named))
                    .add(tokens.surface(mention.from(), mention.to()), mention.because());
        }
        return gathered.values().stream()
                .sorted(Comparator.comparingInt((Gathered one) -> -one.mentions))
                .map(Gathered::entity)
                .toList();
    }

    private static final class Gathered {
        private final EntityType type;
        private final @Nullable String id;
        private final String name;
        private final Set<String> forms = new LinkedHashSet<>();
        private final Set<String> because = new LinkedHashSet<>();
        private int mentions;

        Gathered(Named named) {
            type = named.type();
            id = named.id();
            name = named.name();
        }

        void add(String form, String reason) {
            forms.add(form.indexOf('\n') < 0 ? form : form.replaceAll("\\s+", " "));
            if (because.size() < MOST_REASONS) {
                because.add(reason);
            }
            mentions++;
        }

        Entity entity() {
            return new Entity(type, id, name, List.copyOf(forms), mentions, List.copyOf(because));
        }
    }
}
