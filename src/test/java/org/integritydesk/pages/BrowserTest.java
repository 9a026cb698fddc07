package org.integritydesk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.integritydesk.insights.AskedYear;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as people have it: in a real browser, by keyboard, in light and dark, and on a phone. One start of the browser. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class BrowserTest extends Scenario {
    /** So many of a made-up year fill the page. */
    private static final int WEEKS = 4;

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Dimension DESK = new Dimension(1280, 900);
    private static final Dimension PHONE = new Dimension(390, 844);

    /** A4 on its side, without margins of 12 mm. */
    private static final Dimension PAPER = new Dimension(1031, 703);

    @TestHTTPResource("/")
    URI address = URI.create("http://localhost");

    @Inject
    AskedYear year;

    @Test
    void thePage_isUsableByEverybody() throws IOException, SQLException {
        year.putLast(WEEKS);
        year.learn();
        for (int i = 0; i < 4; i++) {
            asRep().in(Cast.US).ask("can a craft brewery run ads in the US?");
        }
        ChromeDriver browser = start();
        try {
            signIn(browser);
            everyChartIsDrawn(browser);
            keyboardOpensAndClosesRows(browser);
            anActIsDone(browser);
            aThemeBecomesAProject(browser);
            nobodyIsShutOut(browser);
            whatIsPrinted_isWhole(browser);
        } finally {
            browser.quit();
        }
    }

    /** Through the playground, as people do. */
    private void signIn(ChromeDriver browser) {
        browser.get(address + "playground?as=" + Cast.KAI);
        browser.findElement(By.linkText("Insights")).click();
        wait(browser).until(ExpectedConditions.titleIs("This week · Insights"));
    }

    private static void everyChartIsDrawn(ChromeDriver browser) {
        assertThat(browser.findElements(By.className("chart"))).isNotEmpty();
        wait(browser).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".chart canvas")));
        assertThat(browser.manage().logs().get("browser").getAll())
                .as("what the browser complains about, such as what the policy forbids")
                .isEmpty();
    }

    /** From the filters to a row, into its panel, and back to where one was. */
    private void keyboardOpensAndClosesRows(ChromeDriver browser) {
        browser.get(address + "insights/parts/stakeholders");
        WebElement from = tabTo(browser, "from");
        assertThat(from.getDomAttribute("type")).isEqualTo("date");
        WebElement row = tabTo(browser, "<b>One</b>");
        row.sendKeys(Keys.ENTER);
        wait(browser).until(ExpectedConditions.textToBe(By.cssSelector("#panel tbody th"), "A row behind One"));
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        wait(browser).until(ExpectedConditions.invisibilityOfElementLocated(By.id("dialog")));
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("<b>One</b>");
    }

    private void anActIsDone(ChromeDriver browser) {
        browser.findElement(By.linkText("Keep a note")).click();
        WebElement field = wait(browser).until(ExpectedConditions.elementToBeClickable(By.id("field-text")));
        axe(browser, "the form");
        field.sendKeys("seen");
        browser.findElement(By.cssSelector(".act button")).click();
        wait(browser).until(ExpectedConditions.textToBe(By.className("done"), "Kept for " + Cast.KAI + ": seen"));
    }

    private void aThemeBecomesAProject(ChromeDriver browser) {
        browser.get(address + "insights/parts/themes");
        browser.findElement(By.linkText("30 days")).click();
        browser.findElement(By.linkText("Make a project")).click();
        wait(browser)
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector(".act button")))
                .click();
        wait(browser).until(ExpectedConditions.presenceOfElementLocated(By.className("done")));
    }

    /** On paper there is no navigation, nothing dark, nothing cut, and charts are there. */
    private void whatIsPrinted_isWhole(ChromeDriver browser) throws IOException {
        for (String part : List.of("week", "themes", "projects")) {
            emulate(browser, "", "dark");
            browser.get(address + "insights/parts/" + part);
            browser.findElement(By.linkText("30 days")).click();
            keepAsPdf(browser, part);
            emulate(browser, "print", "dark");
            size(browser, PAPER);
            assertThat(browser.findElement(By.className("parts")).isDisplayed()).isFalse();
            assertThat(browser.findElement(By.className("filters")).isDisplayed())
                    .isFalse();
            assertThat(browser.findElement(By.className("printed")).getText()).contains("All markets");
            assertThat(browser.findElements(By.className("chart"))).allMatch(WebElement::isDisplayed);
            assertThat((String) browser.executeScript("return getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(
                            (Boolean)
                                    browser.executeScript(
                                            "return [...document.querySelectorAll('table, .chart')]"
                                                    + ".every(each => each.getBoundingClientRect().right <= document.documentElement.clientWidth)"))
                    .as("nothing of %s is cut on paper", part)
                    .isTrue();
        }
    }

    private static void keepAsPdf(ChromeDriver browser, String part) throws IOException {
        Map<String, Object> printed = browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(
                folder.resolve("insights-" + part + ".pdf"), Base64.getDecoder().decode((String) printed.get("data")));
    }

    private static void emulate(ChromeDriver browser, String media, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** No window of a desktop is as narrow as a phone. */
    private static void size(ChromeDriver browser, Dimension size) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.getWidth(), "height", size.getHeight(), "deviceScaleFactor", 1, "mobile", false));
    }

    private void nobodyIsShutOut(ChromeDriver browser) throws IOException {
        browser.get(address + "insights/parts/themes");
        browser.findElement(By.linkText("30 days")).click();
        assertThat(browser.findElements(By.linkText("Make a project")))
                .as("themes on the page")
                .isNotEmpty();
        for (String scheme : List.of("light", "dark")) {
            emulate(browser, "", scheme);
            for (Dimension size : List.of(DESK, PHONE)) {
                size(browser, size);
                for (String part : List.of("week", "quality", "stakeholders", "themes", "projects", "roadmap")) {
                    browser.get(address + "insights/parts/" + part);
                    // Themes are of weeks that are over.
                    browser.findElement(By.linkText("30 days")).click();
                    axe(browser, part + " in " + scheme + " at " + size.getWidth());
                    keep(browser, part + "-" + scheme + "-" + size.getWidth());
                    nothingSticksOut(browser, part + " at " + size);
                }
            }
        }
    }

    /** On a phone nobody has to push a table aside to read a row, and no button covers it. */
    private static void nothingSticksOut(ChromeDriver browser, String where) {
        assertThat((Boolean) browser.executeScript(
                        "return [document.documentElement, ...(innerWidth <= 640 ? document.querySelectorAll('.scroll') : [])]"
                                + ".every(one => one.scrollWidth <= one.clientWidth)"))
                .as("nothing sticks out of %s", where)
                .isTrue();
    }

    private static void axe(ChromeDriver browser, String where) {
        assertThat(new AxeBuilder()
                        .analyze(browser).getViolations().stream()
                                .filter(found -> List.of("serious", "critical").contains(found.getImpact()))
                                .map(found -> found.getId() + ": " + found.getHelp() + " "
                                        + found.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .limit(3)
                                                .toList()))
                .as("what axe finds at %s", where)
                .isEmpty();
    }

    /** For whoever wants to see it, and for the README. */
    private static void keep(ChromeDriver browser, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve("insights-" + name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    /** Goes on with the tabulator to what has this name or says this. */
    private static WebElement tabTo(ChromeDriver browser, String wanted) {
        for (int i = 0; i < 60; i++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
            WebElement here = browser.switchTo().activeElement();
            if (wanted.equals(here.getDomAttribute("name")) || wanted.equals(here.getText())) {
                return here;
            }
        }
        throw new AssertionError("the tabulator does not lead to " + wanted);
    }

    private static WebDriverWait wait(ChromeDriver browser) {
        return new WebDriverWait(browser, SOON);
    }

    private static ChromeDriver start() {
        var options = new ChromeOptions();
        options.setBinary(program("chromium", "chromium-browser", "google-chrome"));
        // Of no use to a root user in a container, without a screen.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "WARNING"));
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of(program("chromedriver")).toFile())
                        .build(),
                options);
    }

    private static String program(String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        Stream.of("/usr/bin/", "/usr/local/bin/", "/snap/bin/").map(folder -> Path.of(folder + name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This test needs " + names[0]
                        + ": install the packages chromium and chromium-driver (.ci/run does so with apt-get)."));
    }
}
