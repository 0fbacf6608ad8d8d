package factbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.localize.Localizer;
import factbook.localize.SampleSite;
import factbook.localize.Words;
import factbook.localize.WordsFile;
import factbook.render.BuiltIn;
import factbook.review.ConversionReport;
import factbook.site.Page;
import factbook.site.Site;
import factbook.view.SharedView;
import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SearchFilesTest {
  private static Map<Script, List<Entries>> entries(Site site) {
    List<Script> scripts = site.book().settings().scripts();
    Map<Script, Words> words = WordsFile.read(BuiltIn.words(), null, scripts, new Diagnostics());
    Map<Script, List<Entries>> entries = new EnumMap<>(Script.class);
    for (Script script : scripts) {
      Localizer localizer =
          new Localizer(
              site,
              SampleSite.history("1016家"),
              script,
              SampleSite.converters(),
              words,
              () -> ConversionReport.EMPTY,
              new SharedView("assets/book.css", Map.of()));
      entries.put(script, site.pages().stream().map(page -> of(localizer, page)).toList());
    }
    return entries;
  }

  private static Entries of(Localizer localizer, Page page) {
    return Entries.of(localizer.view(page), localizer.proofs(page));
  }

  /** The files of a script, in the order in which they must be read. */
  private static List<String> files(Script script, int large) throws IOException {
    Map<Script, List<Entries>> entries = entries(SampleSite.full());
    SortedMap<Integer, String> files = new TreeMap<>();
    SearchFiles all =
        new SearchFiles(
            entries.keySet(),
            large,
            (each, number, content) -> {
              if (each == script) {
                files.put(number, content);
              }
            });
    for (int page = 0; page < Objects.requireNonNull(entries.get(script)).size(); page++) {
      for (Map.Entry<Script, List<Entries>> each : entries.entrySet()) {
        all.add(each.getKey(), each.getValue().get(page));
      }
    }
    all.end();
    return List.copyOf(files.values());
  }

  @Test
  void aSmallBookHasOneFileForEachScript() throws IOException {
    assertEquals(1, files(Script.HANS, SearchFiles.LARGE).size());
    assertEquals(1, files(Script.HANT, SearchFiles.LARGE).size());
  }

  @Test
  void aBigBookIsDividedBetweenPagesAndTheFirstFileKnowsTheForms() throws IOException {
    List<String> files = files(Script.HANS, 50);
    assertTrue(files.size() > 1);
    assertFalse(files.get(0).contains("\"fold\":\"\""));
    assertTrue(files.get(1).contains("\"fold\":\"\""));
  }

  @Test
  void theSameBookMakesTheSameFiles() throws IOException {
    assertEquals(files(Script.HANT, SearchFiles.LARGE), files(Script.HANT, SearchFiles.LARGE));
  }

  @Test
  void handsOverWithoutBracketsOrLineEndsInTexts() {
    Shard shard = new Shard(Script.HANS);
    shard.add(Entry.passage("about.html", "", "说[明]", "", Said.of("一\u2028二\"")), "");
    String content = shard.content("");
    assertTrue(content.contains("说\\u005B明\\u005D"), content);
    assertTrue(content.contains("一\\u2028二\\\""), content);
  }

  @Test
  void keepsWhatOtherScriptsSayInOtherWords() {
    Entry own = Entry.passage("about.html", "", "", "", Said.of("信息"));
    Entry other = Entry.passage("about.html", "", "", "", Said.of("資訊"));
    Entry same = Entry.passage("about.html", "", "", "", Said.of("信息"));
    assertEquals(Key.of("資訊"), Others.of(own, List.of(List.of(other)), 0));
    assertEquals("", Others.of(own, List.of(List.of(same)), 0));
  }

  @Test
  void theTableHasEveryFormOfTheCharactersOfTheBook() {
    BitSet forms = new BitSet();
    Key.addForms("云a“", forms);
    String table = Key.table(forms);
    assertTrue(table.contains("雲云"));
    assertTrue(table.contains("Aa"));
    assertTrue(table.contains("Ａa"));
    assertTrue(table.contains("「\""));
    assertFalse(table.contains("國"));
  }
}
