package factbook.build;

import factbook.check.Checks;
import factbook.check.Outline;
import factbook.check.PageOutline;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Settings;
import factbook.localize.Localizer;
import factbook.localize.Words;
import factbook.offline.OfflineEditions;
import factbook.offline.OfflineFile;
import factbook.offline.OfflineWords;
import factbook.offline.PackedSite;
import factbook.offline.Tree;
import factbook.publish.Checksums;
import factbook.site.Download;
import factbook.site.Page;
import factbook.site.Site;
import factbook.text.Sha256;
import factbook.view.SharedView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The books to take along. It keeps all files of the site as a build without them makes it, and
 * lets all go on to the output but the pages that list what there is to download: those are made
 * anew when it is known. So the zip holds no page that leads to what is not in it.
 */
final class OfflineBooks implements Output {
  private final PackedSite packed = new PackedSite();
  private final Site site;
  private final List<Localizer> scripts;
  private final Output output;
  private final Set<String> lists = new TreeSet<>();

  OfflineBooks(Site site, List<Localizer> scripts, Output output) {
    this.site = site;
    this.scripts = scripts;
    this.output = output;
    for (Localizer script : scripts) {
      for (Page page : site.pages()) {
        if (page.kind() == Page.Kind.DOWNLOADS) {
          lists.add(Rendering.path(script, page));
        }
      }
    }
  }

  @Override
  public void put(String path, byte[] bytes) throws IOException {
    put(path, bytes, Sha256.of(bytes));
  }

  @Override
  public void put(String path, byte[] bytes, String sha256) throws IOException {
    packed.put(path, bytes, sha256);
    if (!lists.contains(path)) {
      output.put(path, bytes, sha256);
    }
  }

  /** The pages that list what there is to download. */
  Set<String> lists() {
    return lists;
  }

  /** Makes the books; what the pages that list them say. */
  List<Download> make(SharedView shared, Outline outline, Diagnostics diagnostics)
      throws IOException {
    packed.put(Checksums.NAME, Checksums.of(packed.checksums()));
    OfflineEditions.Shared all =
        new OfflineEditions.Shared(
            shared.stylesheet(), List.of(program(shared, "book"), program(shared, "search")));
    List<OfflineFile> books =
        OfflineEditions.of(packed, trees(), all, site.book().settings(), diagnostics);
    List<PageOutline> outlines = new ArrayList<>();
    List<Download> downloads = new ArrayList<>();
    for (OfflineFile book : books) {
      if (book.path().endsWith(".html")) {
        outlines.add(outline.of(book.path(), shown(book)));
      }
      String sha256 = book.sha256();
      output.put(book.path(), book.bytes(), sha256);
      downloads.add(new Download(book.path(), 0, book.bytes().length, sha256));
    }
    Checks.checkOneFiles(outlines, diagnostics);
    return downloads;
  }

  /** The document without its program at the end, whose parts are checked as files of the site. */
  private static String shown(OfflineFile book) {
    String html = new String(book.bytes(), StandardCharsets.UTF_8);
    return html.substring(0, html.indexOf("<script>"));
  }

  private static String program(SharedView shared, String name) {
    return Objects.requireNonNull(shared.programs().get(name), name);
  }

  private List<Tree> trees() {
    return scripts.stream()
        .map(
            script ->
                new Tree(
                    script.script(),
                    paths(script, true),
                    paths(script, false).get(0),
                    packed.searched(script.script()),
                    words(script)))
        .toList();
  }

  /** The pages of the book, or the one that searches. */
  private List<String> paths(Localizer script, boolean isBook) {
    return site.pages().stream()
        .filter(page -> page.kind() != Page.Kind.DOWNLOADS)
        .filter(page -> (page.kind() != Page.Kind.SEARCH) == isBook)
        .map(page -> Rendering.path(script, page))
        .toList();
  }

  private OfflineWords words(Localizer script) {
    Settings settings = site.book().settings();
    return new OfflineWords(
        script.text(settings.title()),
        script.text(settings.publisher()),
        script.text(settings.description()),
        word(script.words(), "offlineContents"),
        word(script.words(), "evidence"),
        word(script.words(), "offlineAccess"));
  }

  private static String word(Words words, String key) {
    return Objects.requireNonNull(words.find(key), key);
  }
}
