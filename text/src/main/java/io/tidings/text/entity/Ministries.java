package io.tidings.text.entity;

import io.tidings.text.token.Tokens;

/// Whose ministry, parliament or embassy it is: the country that stands after it belongs to the name, and stays a
/// place of its own.
final class Ministries {

    private final Page page;
    private final Tokens tokens;

    Ministries(Page page) {
        this.page = page;
        this.tokens = page.tokens();
    }

    /// Adds the countries; an embassy of nobody in particular goes.
    void addCountries() {
        for (Mention mention : page.mentions()) {
            String kind = mention.named().kind();
            boolean mission = kind.equals("mission");
            if (!mission && !kind.equals("ministry")) {
                continue;
            }
            int end = withFurtherPortfolio(mention);
            Mention next = page.at(end);
            boolean country = next != null && next.named().isCountry() && !tokens.startsSentence(end);
            if (next != null && country) {
                String name = nameOf(mention, end) + " (" + next.named().name() + ")";
                page.writeAround(new Mention(mention.from(), next.to(), named(kind, name), mention.because()), next);
            } else if (mission) {
                page.erase(mention);
            } else if (end > mention.to()) {
                page.write(new Mention(mention.from(), end, named(kind, nameOf(mention, end)), mention.because()));
            }
        }
    }

    /// *Bộ Ngoại giao* · *và Thương mại*: a second field after the one that the gazetteer knows.
    private int withFurtherPortfolio(Mention mention) {
        int joint = mention.to();
        boolean joined = tokens.is(joint, "và") || tokens.is(joint, "-");
        int end = joined ? page.cueAt(CueKind.PORTFOLIO, joint + 1) : -1;
        boolean field = end - joint > 2 && tokens.isCapital(joint + 1) && page.isFree(joint, end);
        return field && page.cueAt(CueKind.ORGANISATION, joint + 1) < 0 ? end : joint;
    }

    private String nameOf(Mention mention, int end) {
        return end == mention.to() ? mention.named().name() : tokens.surface(mention.from(), end);
    }

    private static Named named(String kind, String name) {
        return new Named(EntityType.ORGANISATION, kind, null, name);
    }
}
