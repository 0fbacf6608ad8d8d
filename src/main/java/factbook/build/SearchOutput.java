package factbook.build;

import factbook.check.Checks;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.localize.Localizer;
import factbook.render.Assets;
import factbook.search.Entries;
import factbook.search.SearchFiles;
import factbook.search.SearchFiles.SearchFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the files that a search reads, of what all other pages say. */
final class SearchOutput {
  private final Diagnostics diagnostics;

  SearchOutput(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Makes the files; their paths by script, in the order in which they must be read.
   *
   * @param jobs all pages but those that search
   * @param pages what became of them, in the same order
   */
  Map<Script, List<String>> make(List<PageJob> jobs, List<RenderedPage> pages, Output output)
      throws IOException {
    Map<Script, List<String>> paths = new EnumMap<>(Script.class);
    Map<Script, List<SearchFile>> files = SearchFiles.of(entries(jobs, pages), SearchFiles.LARGE);
    for (Map.Entry<Script, List<SearchFile>> script : files.entrySet()) {
      List<String> own = new ArrayList<>();
      for (SearchFile file : script.getValue()) {
        byte[] bytes = file.content().getBytes(StandardCharsets.UTF_8);
        String path = Assets.path(file.name(), "js", bytes);
        Checks.checkData(path, file.content(), diagnostics);
        output.put(path, bytes);
        own.add(path);
      }
      paths.put(script.getKey(), own);
    }
    return paths;
  }

  private static Map<Script, List<Entries>> entries(List<PageJob> jobs, List<RenderedPage> pages) {
    Map<Script, List<Entries>> found = new EnumMap<>(Script.class);
    for (int i = 0; i < jobs.size(); i++) {
      Localizer script = jobs.get(i).script();
      if (jobs.get(i).path().startsWith(script.script().folder() + "/")) {
        found
            .computeIfAbsent(script.script(), none -> new ArrayList<>())
            .add(pages.get(i).entries());
      }
    }
    return found;
  }
}
