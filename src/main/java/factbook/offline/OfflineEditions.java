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
  /** Above this a phone takes too long to open one document. */
  static final int ONE_FILE_BYTES = 3_000_000;

  /** Above this shops refuse an EPUB, and readers take minutes to open it. */
  static final int EPUB_BYTES = 20_000_000;

  /** What the zip format holds without its extension to 64 bits, with room for the directory. */
  static final long ZIP_BYTES = 1_900_000_000L;

  /** A page is more than twice as long as what is left of it in a book. */
  private static final int PAGE_TO_CHAPTER = 8;

  private final PackedSite site;
  private final Settings settings;
  private final Diagnostics diagnostics;
  private final List<OfflineFile> files = new ArrayList<>();

  private OfflineEditions(PackedSite site, Settings settings, Diagnostics diagnostics) {
    this.site = site;
    this.settings = settings;
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
    OfflineEditions editions = new OfflineEditions(site, settings, diagnostics);
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
    long most = (long) ONE_FILE_BYTES * PAGE_TO_CHAPTER;
    long pages = site.size(tree.pages());
    if (pages > most) {
      tellTooLarge(path, pages / PAGE_TO_CHAPTER, ONE_FILE_BYTES);
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
    byte[] bytes =
        book.of(site.text(tree.pages().get(0)), site.text(tree.search()), style, program)
            .getBytes(StandardCharsets.UTF_8);
    if (bytes.length > ONE_FILE_BYTES) {
      tellTooLarge(path, bytes.length, ONE_FILE_BYTES);
    } else {
      files.add(new OfflineFile(path, bytes));
    }
  }

  private void addEpub(Tree tree) {
    String path = "offline/book-" + tree.script().folder() + ".epub";
    long pages = site.size(tree.pages());
    if (pages > (long) EPUB_BYTES * PAGE_TO_CHAPTER) {
      tellTooLarge(path, pages / PAGE_TO_CHAPTER, EPUB_BYTES);
      return;
    }
    Epub book = new Epub(tree, settings, Contents.of(chapters(tree)));
    List<EpubDocument> documents = book.documents();
    long bytes = documents.stream().mapToLong(document -> document.text().length()).sum();
    if (bytes > EPUB_BYTES) {
      tellTooLarge(path, bytes, EPUB_BYTES);
    } else {
      files.add(new OfflineFile(path, book.of(documents)));
    }
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
    if (site.count() > ZipArchive.MOST_ENTRIES || site.packedSize() > ZIP_BYTES) {
      tellTooLarge("offline/book.zip", site.packedSize(), ZIP_BYTES);
      return;
    }
    files.add(
        new OfflineFile(
            "offline/book.zip", site.zip("book-" + settings.edition(), settings.date().first())));
  }

  private void tellTooLarge(String path, long bytes, long most) {
    diagnostics.add(
        Diagnostic.general(
            OfflineCode.TOO_LARGE,
            String.format(
                Locale.ROOT,
                "“%s” would have about %,d bytes, and above %,d nobody can use it, so it is not made",
                path,
                bytes,
                most),
            "hand on “offline/book.zip”, or divide the book"));
  }
}
