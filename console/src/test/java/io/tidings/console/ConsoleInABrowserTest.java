package io.tidings.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tidings.news.Article;
import io.tidings.news.Language;
import io.tidings.news.Origin;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.config.HttpConfig;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.ClusterShape;
import io.tidings.schemas.topic.TopicAdmin;
import io.tidings.schemas.topic.Topics;
import io.tidings.store.StoreConfig;
import io.tidings.store.StoreService;
import io.tidings.testkit.platform.OnPlatform;
import io.tidings.testkit.platform.Platform;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// The console in a real browser, on a broker and a database, with the store between them. Skipped where Debian's
/// `chromium` and `chromium-driver` are not installed.
@OnPlatform
@Tag("browser")
class ConsoleInABrowserTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration LONG = Duration.ofSeconds(40);

    private final ClusterAddress cluster;
    private final Telemetry telemetry = new Telemetry();
    private final StoreService store;
    private final ConsoleService console;
    private final WebDriver browser;

    ConsoleInABrowserTest(Platform platform, @TempDir Path profile) {
        assumeTrue(
                Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                "skipped: " + BROWSER + " or " + DRIVER + " is not installed");
        cluster = ClusterAddress.of(platform.bootstrapServers(), platform.registryUrl());
        try (var admin = KafkaClients.admin(cluster)) {
            new TopicAdmin(admin, NewsSerdes.client(cluster.registry()), ClusterShape.single()).apply();
        }
        store = StoreService.start(StoreConfig.local(cluster, platform.jdbcUrl()), telemetry);
        console = ConsoleService.start(
                new ConsoleConfig(cluster, HttpConfig.onPort(0), store.apiAddress(), List.of()),
                telemetry,
                () -> List.of(store));
        browser = browser(profile);
    }

    @BeforeEach
    void open() {
        publish("first", "Bản tin đầu tiên");
        browser.get(console.address() + "/articles");
        awaitText("#live", "Bản tin đầu tiên");
    }

    @AfterEach
    void stop() {
        browser.quit();
        console.close();
        store.close();
        telemetry.close();
    }

    @Test
    void shouldShowAnArticleThatComesInFindItAndOpenItWithoutReloading() {
        // Given a mark that a reload would wipe out
        script("window.notReloaded = true");
        script("document.querySelector('input[name=q]').focus()");

        // When
        publish("harvest", "Mùa gặt sớm ở một xã ven biển");

        // Then
        awaitText("#live", "Mùa gặt sớm ở một xã ven biển");
        assertThat(script("return window.notReloaded")).isEqualTo(true);
        assertThat(script("return document.activeElement.name")).isEqualTo("q");

        // When searched without diacritics, while typing
        browser.findElement(By.name("q")).sendKeys("mua gat so");

        // Then
        await().atMost(LONG).until(() -> !text("#live").contains("Bản tin đầu tiên"));
        awaitText("#live", "Mùa gặt sớm");
        assertThat(script("return window.notReloaded")).isEqualTo(true);

        // When opened
        browser.findElement(By.linkText("Mùa gặt sớm ở một xã ven biển")).click();

        // Then
        awaitText("h1", "Mùa gặt sớm ở một xã ven biển");
        assertThat(text(".reading")).contains("Nước rút nhanh.");
    }

    @Test
    void shouldShowThroughputAndGroupsAndBreakNoRuleOfItsContentPolicy() {
        // When
        browser.get(console.address() + "/");

        // Then
        await().atMost(LONG).until(() -> Boolean.TRUE.equals(script("return !!Chart.getChart('throughput')")));
        awaitText("#tiles", "store");
        browser.get(console.address() + "/consumers");
        awaitText("#live", "tidings-store");
        var complaints = browser.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getMessage().contains("Content Security Policy"))
                .toList();
        assertThat(complaints).isEmpty();
    }

    @Test
    void shouldTakeASourceInAndPauseIt() {
        // When
        browser.get(console.address() + "/sources/new");
        browser.findElement(By.id("yaml"))
                .sendKeys("sources:\n  - {id: example-world, kind: feed, address: 'http://127.0.0.1:1/world.rss'}\n");
        browser.findElement(By.cssSelector(".written button")).click();

        // Then
        awaitText("#live", "example-world");
        awaitText("#states", "new");

        // When
        browser.findElement(By.linkText("example-world")).click();
        browser.findElement(By.xpath("//button[text()='Pause']")).click();

        // Then
        browser.get(console.address() + "/sources");
        awaitText("#live", "paused");
    }

    private void publish(String id, String title) {
        var article = Article.newBuilder()
                .setArticleId(id)
                .setItemId("example/1")
                .setSourceId("example")
                .setOrigin(Origin.newBuilder().setInput("inbox/" + id + ".txt").build())
                .setSeenAt(Instant.now())
                .setTitle(title)
                .setText("Bà con ra đồng từ sáng.\nNước rút nhanh.\n")
                .setLanguage(new Language("vi", 0.99))
                .setEnrichedAt(Instant.now())
                .build();
        var topic = Topics.ARTICLES;
        var value = new NewsSerdes(cluster.registry()).serializer(topic).serialize(topic.name(), article);
        try (var producer = KafkaClients.producer(cluster)) {
            var _ = producer.send(new ProducerRecord<>(topic.name(), id, value));
        }
    }

    private void awaitText(String selector, String text) {
        await().atMost(LONG)
                .ignoreException(StaleElementReferenceException.class)
                .until(() -> text(selector).contains(text));
    }

    private String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    private Object script(String script) {
        var result = ((ChromeDriver) browser).executeScript(script);
        return result == null ? "" : result;
    }

    /// The driver's place is given, so that Selenium looks for nothing and downloads nothing.
    private static WebDriver browser(Path profile) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build();
        var options = new ChromeOptions();
        options.setBinary(BROWSER.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        return new ChromeDriver(service, options);
    }
}
