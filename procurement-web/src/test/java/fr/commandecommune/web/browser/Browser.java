package fr.commandecommune.web.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;

/** A Chromium with an empty profile, led through the site as a person would. */
final class Browser implements AutoCloseable {

    /** A button that leads nowhere else is waited for no longer than this. */
    private static final Duration LONGEST_TO_LEAVE = Duration.ofSeconds(10);

    private static final Path PICTURES = Path.of("target", "captures");
    private static final String AXE = axe();
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final ChromeDriver driver;
    private final String site;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    /** Chromium and its driver, where both are on the PATH. */
    static Optional<Path[]> installed() {
        return onPath("chromedriver")
                .flatMap(chromeDriver -> onPath("chromium")
                        .or(() -> onPath("chromium-browser"))
                        .or(() -> onPath("google-chrome"))
                        .map(chromium -> new Path[] {chromium, chromeDriver}));
    }

    static Browser open(String site, boolean javaScript) {
        var programs = installed().orElseThrow();
        var options = new ChromeOptions();
        options.setBinary(programs[0].toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--lang=fr",
                "--window-size=1280,900");
        if (!javaScript) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(programs[1].toFile())
                .usingAnyFreePort()
                .build();
        var browser = new Browser(new ChromeDriver(service, options), site);
        browser.desk();
        return browser;
    }

    void visit(String address) {
        driver.get(site + address);
    }

    /** Anywhere, outside the site too. */
    void visit(String address, boolean inTheSite) {
        driver.get(inTheSite ? site + address : address);
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    /** Goes to a field and marks all that it holds, as a person does who will write over it. */
    void focus(String field) {
        driver.executeScript("const f = document.getElementById(arguments[0]); f.focus(); f.select();", field);
    }

    /** Presses these keys, wherever the focus is; a line feed is the Enter key. */
    void keys(String keys) {
        driver.switchTo().activeElement().sendKeys(keys.replace("\n", Keys.ENTER));
    }

    /** Pastes a text into a field, as a spreadsheet's copied column is. */
    void paste(String field, String text) {
        driver.executeScript("""
                const field = document.getElementById(arguments[0]);
                field.focus();
                const data = new DataTransfer();
                data.setData('text/plain', arguments[1]);
                field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                """, field, text);
    }

    String value(String field) {
        return String.valueOf(driver.findElement(By.id(field)).getDomProperty("value"));
    }

    String attribute(String field, String name) {
        return String.valueOf(driver.findElement(By.id(field)).getDomAttribute(name));
    }

    /** Opens the part of the page under this title. */
    void open(String summary) {
        driver.findElement(By.xpath("//summary[contains(normalize-space(.), \"" + summary + "\")]"))
                .click();
    }

    /** Cuts the line, or gives it back. */
    void offline(boolean cut) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    String address() {
        return driver.getCurrentUrl().substring(site.length());
    }

    String title() {
        return driver.getTitle();
    }

    void type(String field, String text) {
        var element = driver.findElement(By.id(field));
        element.clear();
        element.sendKeys(text);
    }

    void pick(String list, String value) {
        new Select(driver.findElement(By.id(list))).selectByValue(value);
    }

    void choose(String field, Path file) {
        driver.findElement(By.id(field)).sendKeys(file.toAbsolutePath().toString());
    }

    void tick(String field) {
        driver.findElement(By.id(field)).click();
    }

    /** Presses the first button that carries these words, and waits for the page it leads to. */
    void press(String words) {
        var page = driver.findElement(By.tagName("html"));
        click(words);
        var until = Instant.now().plus(LONGEST_TO_LEAVE);
        while (isThere(page) && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Presses the first button that carries these words and leads nowhere else. */
    void click(String words) {
        driver.findElement(By.xpath("//button[contains(normalize-space(.), \"" + words + "\")]"))
                .click();
    }

    /** Whether the page is still the one shown; while it is being replaced the browser may also say that it knows it no more. */
    private static boolean isThere(WebElement page) {
        try {
            page.getTagName();
            return true;
        } catch (WebDriverException gone) {
            return false;
        }
    }

    /** Follows the first link of the page's content that carries these words. */
    void follow(String words) {
        driver.findElement(By.xpath("//main//a[contains(normalize-space(.), \"" + words + "\")]"))
                .click();
    }

    /** What the page's content says; nothing while another page is on its way. */
    String text() {
        try {
            return driver.findElement(By.tagName("main")).getText();
        } catch (WebDriverException leaving) {
            return "";
        }
    }

    /** The rows of the table under this caption, cell by cell. */
    List<List<String>> table(String caption) {
        var table = driver.findElement(By.xpath("//table[caption[contains(normalize-space(.), \"" + caption + "\")]]"));
        return table.findElements(By.cssSelector("tbody tr")).stream()
                .map(row -> row.findElements(By.cssSelector("th, td")).stream()
                        .map(WebElement::getText)
                        .toList())
                .toList();
    }

    List<String> links(String cssInMain) {
        return driver.findElements(By.cssSelector("main " + cssInMain)).stream()
                .map(link -> String.valueOf(link.getDomProperty("href")))
                .toList();
    }

    /** The cookie that a download needs. */
    String sessionCookie() {
        return "SESSION=" + driver.manage().getCookieNamed("SESSION").getValue();
    }

    void desk() {
        width(1280, 900);
    }

    void phone() {
        width(320, 720);
    }

    private void width(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** How many pixels the page is wider than its window. */
    long overflow() {
        return ((Number) driver.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .longValue();
    }

    /** What axe finds wrong on the page as wide as it is now, each with the element it means. */
    List<String> faults() {
        if (!Boolean.TRUE.equals(driver.executeScript("return typeof window.axe === 'object'"))) {
            driver.executeScript(AXE);
        }
        var found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                window.axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']})
                  .then(result => done(result.violations.map(fault =>
                      fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.html).join(' | '))))
                  .catch(error => done(['axe: ' + error]));
                """, TAGS);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** Whether the pages' own scripts run in this browser. */
    boolean runsScripts() {
        driver.get("data:text/html,<title>sans</title><script>document.title='avec'</script>");
        return "avec".equals(driver.getTitle());
    }

    /** Keeps a picture of the whole page among the build's files, where {@code -Dcaptures=true} asks for them. */
    void picture(String name) {
        if (!Boolean.getBoolean("captures")) {
            return;
        }
        try {
            Files.createDirectories(PICTURES);
            var metrics = (Map<?, ?>)
                    driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
            var shot = driver.executeCdpCommand(
                    "Page.captureScreenshot",
                    Map.of(
                            "format",
                            "png",
                            "captureBeyondViewport",
                            true,
                            "clip",
                            Map.of(
                                    "x", 0,
                                    "y", 0,
                                    "width", metrics.get("width"),
                                    "height", metrics.get("height"),
                                    "scale", 1)));
            Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Keeps the page as it is printed. */
    void print(String name) {
        try {
            var pdf = driver.executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69));
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".pdf"), Base64.getDecoder().decode((String) pdf.get("data")));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> onPath(String program) {
        for (var folder : String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1)) {
            var file = Path.of(folder, program);
            if (Files.isExecutable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
