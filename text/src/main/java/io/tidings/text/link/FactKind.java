package io.tidings.text.link;

/// What kind of thing two stories may share, whatever their languages.
public enum FactKind {
    /// Somebody.
    PERSON(0.005),
    /// A company, an office, a club.
    ORGANISATION(0.01),
    /// A country, a town.
    PLACE(0.05),
    /// A day of the calendar.
    DAY(0.1),
    /// A number, a sum of money.
    NUMBER(0.02);

    /// Share of stories that usually have one fact of the kind: what is assumed as long as few stories are known.
    private final double usual;

    FactKind(double usual) {
        this.usual = usual;
    }

    double usual() {
        return usual;
    }
}
