package factbook.build;

import factbook.check.Checks;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.render.Assets;
import factbook.search.SearchFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the files that a search reads, of what all other pages say. */
final class SearchOutput {
  private final Output output;
  private final Diagnostics diagnostics;
  private final SearchFiles files;
  private final Map<Script, SortedMap<Integer, String>> paths = new EnumMap<>(Script.class);

  SearchOutput(Collection<Script> scripts, Output output, Diagnostics diagnostics) {
    this.output = output;
    this.diagnostics = diagnostics;
    this.files = new SearchFiles(scripts, SearchFiles.LARGE, this::take);
  }

  /** Adds a page; each in all scripts before the next. Pages outside the trees are not searched. */
  void add(PageJob job, RenderedPage page) throws IOException {
    Script script = job.script().script();
    if (job.path().startsWith(script.folder() + "/")) {
      files.add(script, page.entries());
    }
  }

  private void take(Script script, int number, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    String path = Assets.path("search-" + script.folder() + "-" + number, "js", bytes);
    Checks.checkData(path, content, diagnostics);
    output.put(path, bytes);
    paths.computeIfAbsent(script, none -> new TreeMap<>()).put(number, path);
  }

  /** Ends the files; their paths by script, in the order in which they must be read. */
  Map<Script, List<String>> end() throws IOException {
    files.end();
    Map<Script, List<String>> all = new EnumMap<>(Script.class);
    paths.forEach((script, own) -> all.put(script, new ArrayList<>(own.values())));
    return all;
  }
}
