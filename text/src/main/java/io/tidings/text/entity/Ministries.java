package io.tidings.text.entity;

/// Whose ministry it is: the country that stands after it belongs to the name.
final class Ministries {

    private final Page page;

    Ministries(Page page) {
        this.page = page;
    }

    void addCountries() {
        for (Mention mention : page.mentions()) {
            Mention next = page.at(mention.to());
            if (mention.named().kind().equals("ministry")
                    && next != null
                    && next.named().isCountry()) {
                String name = mention.named().name() + " (" + next.named().name() + ")";
                Named named = new Named(EntityType.ORGANISATION, "ministry", null, name);
                page.write(new Mention(mention.from(), mention.to(), named, mention.because()));
            }
        }
    }
}
