package factbook.publish;

import factbook.diagnostic.Diagnostics;
import factbook.fixture.Jvm;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Another process that publishes, to be killed or waited for. */
record ChildProcess(Process process) {
  private static final int FILES = 40;

  /** {@code hold}, {@code once} or {@code loop}, and for the latter a name of its sites. */
  static ChildProcess start(Path folder, String... task) throws IOException {
    Site.book(folder);
    ProcessBuilder builder =
        new ProcessBuilder(
            Jvm.program(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classes(Publication.class) + java.io.File.pathSeparator + classes(ChildProcess.class),
            ChildProcess.class.getName(),
            folder.toString());
    builder.command().addAll(java.util.List.of(task));
    return new ChildProcess(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  private static Path classes(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it ends by itself and could not publish. */
  boolean waitsInVain() throws IOException {
    try {
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 1;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** A site whose every file says which it is of; files come and go between two of them. */
  static Site site(String name, int edition) {
    TreeMap<String, String> files = new TreeMap<>();
    files.put("index.html", name + edition);
    for (int i = 0; i < FILES; i++) {
      files.put("parks/p" + i + ".html", (name + edition + " ").repeat(200));
      files.put("same/p" + i + ".html", "always the same");
      files.put("only-" + name + edition % 2 + "/p" + i, name + edition);
    }
    return new Site(files);
  }

  /** Whether what stands in the output is one such site, by what its first page says. */
  static boolean standsWhole(Path folder) throws IOException {
    String first = Files.readString(Site.output(folder).resolve("index.html"));
    return site(first.substring(0, 1), Integer.parseInt(first.substring(1))).stands(folder);
  }

  /** The other process. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    switch (arguments[1]) {
      case "hold" -> {
        Publication publication =
            Publication.begin(Site.book(folder), Site.output(folder), new Diagnostics());
        System.out.println(publication == null ? "refused" : "held");
        Thread.sleep(60_000);
      }
      case "once" -> {
        Diagnostics diagnostics = new Diagnostics();
        Publication publication = Site.begin(folder, diagnostics, new DiskOperations());
        System.exit(publication == null ? 1 : 0);
      }
      default -> loop(folder, arguments[2]);
    }
  }

  private static void loop(Path folder, String name) throws IOException {
    for (int edition = 0; ; edition++) {
      try (Publication publication =
          Publication.begin(Site.book(folder), Site.output(folder), new Diagnostics())) {
        if (publication != null) {
          site(name, edition).putAll(publication);
          publication.commit();
        }
      }
      System.out.println(edition);
    }
  }
}
