package io.tidings.text.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// What is due when, on the heap. Not thread-safe.
final class Reminders {

    private final TreeSet<Reminder> reminders =
            new TreeSet<>(Comparator.comparingLong(Reminder::at).thenComparing(Reminder::id));

    /// Something to be done.
    ///
    /// @param at milliseconds since 1970
    /// @param id of the article or story
    record Reminder(long at, String id) {}

    void add(Reminder reminder) {
        reminders.add(reminder);
    }

    void remove(Reminder reminder) {
        reminders.remove(reminder);
    }

    /// Takes out what is due before a time, earliest first.
    List<Reminder> due(long before) {
        var due = new ArrayList<Reminder>();
        while (!reminders.isEmpty() && reminders.first().at() < before) {
            due.add(reminders.removeFirst());
        }
        return due;
    }
}
