package io.tidings.testkit.newsroom.world;

import io.tidings.testkit.newsroom.text.Story;
import io.tidings.testkit.newsroom.text.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What each source is and has published by when, worked out anew each time: nothing is kept, however many sources
/// there
/// are. Immutable.
public final class Press {

    private static final List<String> NAMES = List.of("Courier", "Herald", "Post", "Observer", "Echo", "Gazette");
    private static final List<String> TEN = List.of("Tin", "Báo", "Thời sự", "Nhật báo", "Tạp chí", "Người đưa tin");
    private static final double MILLIS_A_DAY = Duration.ofDays(1).toMillis();
    private static final double MOST_JITTER = 0.5;
    private static final int CORRECTED_EACH = 5;

    private final World world;

    public Press(World world) {
        this.world = world;
    }

    /// The world that this is the press of.
    public World world() {
        return world;
    }

    /// The source of that number.
    public Site site(int source) {
        var vietnamese = chance(source, 1) < 0.5;
        var host = source / world.sourcesPerHost();
        var name = vietnamese ? TEN.get(host % TEN.size()) : NAMES.get(host % NAMES.size());
        var stories = world.volumes().storiesADay(chance(source, 2)) * world.speed();
        return new Site(
                source,
                host,
                name + " " + host,
                vietnamese ? "vi" : "en",
                world.formats().get((int) (chance(source, 3) * world.formats().size())),
                world.casting().of(source, chance(source, 4)),
                Duration.ofMillis(Math.max(1, Math.round(MILLIS_A_DAY / stories))),
                chance(source, 5));
    }

    /// How many stories the source has published by then, those of the beginning counted.
    public int published(Site site, Instant now) {
        if (site.temper() == Temper.SILENT) {
            return world.backlog();
        }
        var passed = Duration.between(world.start(), now).toMillis()
                / (double) site.period().toMillis();
        var count = (int) Math.floor(passed + site.phase()) + world.backlog();
        return count > world.backlog() && publishedAt(site, count - 1).isAfter(now) ? count - 1 : Math.max(count, 0);
    }

    /// When the source published a story.
    ///
    /// @param number of the story within the source, from 0
    public Instant publishedAt(Site site, int number) {
        var periods = number - world.backlog() + 1 - site.phase();
        if (number >= world.backlog()) {
            periods += MOST_JITTER * chance(site.source(), 100L + number);
        }
        return world.start()
                .plusMillis(Math.round(periods * site.period().toMillis()))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /// How often the source has corrected the story by then, 0 or 1.
    public int revision(Site site, int number, Instant now) {
        var corrects = site.temper() == Temper.CORRECTING
                && Math.floorMod(mix(site.source(), 7_000L + number), CORRECTED_EACH) == 0;
        return corrects && !publishedAt(site, number).plus(site.period()).isAfter(now) ? 1 : 0;
    }

    /// The story.
    ///
    /// @param revision 0 as first published, 1 as corrected
    public Story story(Site site, int number, int revision) {
        if (site.temper() == Temper.COPYING) {
            return copied(site, number);
        }
        var story = Writer.write(site.language(), mix(site.source(), number));
        return revision == 0
                ? story
                : story.with(
                        site.language().equals("vi")
                                ? "Đính chính: bản trước của bài này ghi sai số liệu ở đoạn thứ hai."
                                : "Correction: an earlier version of this story had a wrong figure in its second"
                                        + " paragraph.");
    }

    /// The story that a copying source carries: another source's of the same language.
    private Story copied(Site site, int number) {
        var random = mix(site.source(), 9_000L + number);
        for (var attempt = 0; attempt < 50; attempt++) {
            var other = site((int) Math.floorMod(random + attempt, (long) world.sources()));
            if (other.language().equals(site.language()) && other.temper() != Temper.COPYING) {
                return story(other, number, 0)
                        .with((site.language().equals("vi") ? "Theo " : "From ") + other.name() + ".");
            }
        }
        return Writer.write(site.language(), mix(site.source(), number));
    }

    private double chance(int source, long what) {
        return (mix(source, what) >>> 11) * 0x1.0p-53;
    }

    /// David Stafford's variant 13 of the 64-bit mixing function of MurmurHash3.
    private long mix(int source, long what) {
        var z = world.seed() * 0x9E3779B97F4A7C15L + source * 0xD1B54A32D192ED03L + what * 0x8CB92BA72F3D8DD7L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
