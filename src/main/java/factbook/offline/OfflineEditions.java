package factbook.offline;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Settings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes the files to take along, of a site that is finished but for the page that lists them. */
public final class OfflineEditions {
  /** A page is more than twice as long as what is left of it in a book. */
  private static final int PAGE_TO_CHAPTER = 8;

  private final PackedSite site;
  private final Settings settings;
  private final Limits limits;
  private final Diagnostics diagnostics;
  private final List<OfflineFile> files = new ArrayList<>();

  private OfflineEditions(
      PackedSite site, Settings settings, Limits limits, Diagnostics diagnostics) {
    this.site = site;
    this.settings = settings;
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  /**
   * What of the site all editions share.
   *
   * @param stylesheet its path below the output folder
   * @param programs the paths of those that one document needs
   */
  public record Shared(String stylesheet, List<String> programs) {
    /** Keeps an own copy. */
    public Shared {
      programs = List.copyOf(programs);
    }
  }

  /**
   * How many bytes a file may have that people can use.
   *
   * @param oneFile above this a phone takes too long to open one document
   * @param epub the texts of it; above this shops refuse an EPUB, and e-readers take minutes
   * @param zip what the format holds without its extension to 64 bits, with room for the directory
   */
  record Limits(long oneFile, long epub, long zip) {
    static final Limits USUAL = new Limits(3_000_000, 20_000_000, 1_900_000_000);
  }

  /**
   * The files, sorted by path. One that would be of no use is left out, which a diagnostic tells.
   *
   * @param site all files of the site, as a build without these has them
   */
  public static List<OfflineFile> of(
      PackedSite site,
      List<Tree> trees,
      Shared shared,
      Settings settings,
      Diagnostics diagnostics) {
    return of(site, trees, shared, settings, Limits.USUAL, diagnostics);
  }

  static List<OfflineFile> of(
      PackedSite site,
      List<Tree> trees,
      Shared shared,
      Settings settings,
      Limits limits,
      Diagnostics diagnostics) {
    OfflineEditions editions = new OfflineEditions(site, settings, limits, diagnostics);
    for (Tree tree : trees) {
      editions.addOneFile(tree, shared);
      editions.addEpub(tree);
    }
    editions.addZip();
    return List.copyOf(editions.files);
  }

  /** The name of the one-file edition in a language. */
  static String oneFile(String lang) {
    return "book-" + lang.toLowerCase(Locale.ROOT) + ".html";
  }

  private void addOneFile(Tree tree, Shared shared) {
    String path = "offline/" + oneFile(tree.script().tag());
    if (isTooLarge(path, site.size(tree.pages()) / PAGE_TO_CHAPTER, limits.oneFile())) {
      return;
    }
    List<Contents.Part> parts = Contents.of(chapters(tree));
    Evidence.share(Contents.inOrder(parts));
    OneFile book = new OneFile(tree.script().folder(), tree.words(), parts, settings.baseUrl());
    String program =
        shared.programs().stream().map(site::text).collect(Collectors.joining("\n"))
            + tree.entries().stream()
                .map(site::text)
                .map(OfflineEditions::inScript)
                .collect(Collectors.joining());
    String style = site.text(shared.stylesheet()) + Resource.text("one-file.css");
    String title = site.text(tree.pages().get(0));
    byte[] bytes = bytes(book.of(title, site.text(tree.search()), style, program));
    if (!isTooLarge(path, bytes.length, limits.oneFile())) {
      files.add(new OfflineFile(path, bytes));
    }
  }

  private void addEpub(Tree tree) {
    String path = "offline/book-" + tree.script().folder() + ".epub";
    if (isTooLarge(path, site.size(tree.pages()) / PAGE_TO_CHAPTER, limits.epub())) {
      return;
    }
    Epub book = new Epub(tree, settings, Contents.of(chapters(tree)));
    List<EpubDocument> documents = book.documents();
    long bytes = documents.stream().mapToLong(document -> bytes(document.text()).length).sum();
    if (!isTooLarge(path, bytes, limits.epub())) {
      files.add(new OfflineFile(path, book.of(documents)));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Data in a script must not look like the end of it. */
  private static String inScript(String json) {
    return json.replace("</", "<\\/").replace("<!--", "\\u003c!--");
  }

  private List<Chapter> chapters(Tree tree) {
    int folder = tree.script().folder().length() + 1;
    return tree.pages().stream()
        .map(path -> Chapter.of(path.substring(folder), site.text(path)))
        .toList();
  }

  private void addZip() {
    String path = "offline/book.zip";
    if (site.count() > ZipArchive.MOST_ENTRIES) {
      tell(path, "would hold " + site.count() + " files, of which a zip holds 65535 at most");
    } else if (!isTooLarge(path, site.packedSize(), limits.zip())) {
      byte[] zip = site.zip("book-" + settings.edition(), settings.date().first());
      files.add(new OfflineFile(path, zip));
    }
  }

  private boolean isTooLarge(String path, long bytes, long most) {
    if (bytes > most) {
      tell(
          path,
          String.format(
              Locale.ROOT,
              "would have about %,d bytes, and with more than %,d nobody can use it",
              bytes,
              most));
    }
    return bytes > most;
  }

  private void tell(String path, String why) {
    diagnostics.add(
        Diagnostic.general(
            OfflineCode.TOO_LARGE,
            "“" + path + "” is not made: it " + why,
            "hand on the other files, or make a book of each of its parts"));
  }
}
