package factbook.book;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium, headless, driven by its own driver. */
final class Browser implements AutoCloseable {
  static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          // A new frame for each page costs a fifth of the time that it takes to open one.
          "--disable-features=RenderDocument");

  /** For a machine that has much else to do: no test here is about time. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Duration PAUSE = Duration.ofMillis(5);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts a browser; tests get theirs from {@link InBrowser}. */
  static Browser start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(OPTIONS);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return new Browser(driver);
  }

  /** A window of this many CSS pixels, in light or dark. */
  void show(int width, int height, boolean isDark) {
    size(width, height);
    emulate("", "prefers-color-scheme", isDark ? "dark" : "light");
  }

  /** A window of this many CSS pixels, in the colours that the reader has chosen. */
  void showInForcedColours(int width, int height) {
    size(width, height);
    emulate("", "forced-colors", "active");
  }

  /** What would be printed, as wide as a sheet without its margins. */
  void showOnPaper(int width) {
    size(width, 1000);
    emulate("print", "prefers-color-scheme", "light");
  }

  private void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  private void emulate(String media, String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("media", media, "features", List.of(Map.of("name", feature, "value", value))));
  }

  /** Turns JavaScript on or off for the pages opened from now on. */
  void allowScripts(boolean isAllowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !isAllowed));
  }

  /** Runs a program in each page opened from now on, before the programs of the page. */
  void runFirst(String program) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", program));
  }

  /** Opens an address and waits until it is loaded. */
  void open(URI address) {
    driver.get(address.toString());
  }

  /** Presses keys, where the focus is. */
  void type(CharSequence keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** The value of a JavaScript expression in the page. */
  Object eval(String expression) {
    Object value = ((JavascriptExecutor) driver).executeScript("return " + expression);
    return Optional.ofNullable(value).orElse("null");
  }

  /** Runs a program in the page. */
  void run(String program) {
    driver.executeScript(program);
  }

  /** The value that a JavaScript promise in the page comes to. */
  Object await(String promise) {
    Object value =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + promise
                + ".then(done, error => done('failed: ' + error));");
    return Optional.ofNullable(value).orElse("null");
  }

  /** Presses keys, as {@link org.openqa.selenium.Keys} names them, where the focus is. */
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Clicks on the middle of the first element of a selector. */
  void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Waits until an expression is true in the page, which may be a new one. */
  void until(String expression) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isTrue(expression)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + expression);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Whether an expression is true in the page now; not while one page follows another. */
  boolean isTrue(String expression) {
    try {
      return Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ")"));
    } catch (WebDriverException onTheWay) {
      return false; // the old page is gone and the new one is not there yet
    }
  }

  /** What the console has said since the last call. */
  List<String> console() {
    List<String> lines = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      lines.add(entry.getLevel() + " " + entry.getMessage());
    }
    return lines;
  }

  /**
   * Prints a page to a PDF by a browser of its own: through the driver a long one takes minutes.
   *
   * @param work an empty folder of its own
   */
  static Path print(URI address, Path work) throws IOException, InterruptedException {
    Path pdf = work.resolve("page.pdf");
    List<String> command = new ArrayList<>(List.of(CHROMIUM.toString()));
    command.addAll(OPTIONS);
    command.add("--user-data-dir=" + work.resolve("profile"));
    command.addAll(List.of("--no-pdf-header-footer", "--print-to-pdf=" + pdf, address.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("not printed: " + address);
    }
    return pdf;
  }

  /** A picture of the window. */
  void screenshot(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
