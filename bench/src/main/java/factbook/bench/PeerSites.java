package factbook.bench;

import factbook.bench.SyntheticBook.Event;
import factbook.bench.SyntheticBook.Fact;
import factbook.bench.SyntheticBook.Park;
import factbook.fact.Script;
import factbook.script.Converter;
import factbook.script.Converters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes what a {@link SyntheticBook} says as the content of Hugo and of JBake: a page for each
 * park and script, its facts, events, relations and text in Markdown, its figures and its
 * Traditional form already there. Templates make the pages, an index, tags and a sitemap.
 */
public final class PeerSites {
  private static final Pattern BOUND = Pattern.compile("\\{([a-z0-9-]+)(?:\\|([a-z]+))?}");
  private static final Pattern LINK = Pattern.compile("\\[\\[([a-z0-9-]+)(?:\\|([^\\]]+))?]]");
  private static final Map<String, String> RELATIONS =
      Map.of(
          "located-in", "位于", "managed-by", "经营者是", "paired-with", "结对", "cooperates-with", "合作");

  private final SyntheticBook book;
  private final Map<String, String> names;
  private final Map<Script, Converter> converters =
      Map.of(
          Script.HANS, Converters.of(Script.HANS, List.of()),
          Script.HANT, Converters.of(Script.HANT, List.of()));

  private PeerSites(SyntheticBook book) {
    this.book = book;
    this.names =
        book.entities().stream()
            .collect(Collectors.toMap(SyntheticBook.Entity::id, SyntheticBook.Entity::name));
  }

  /** Takes {@code hugo} or {@code jbake}, the number of parks and the folder. */
  public static void main(String[] arguments) throws IOException {
    PeerSites sites = new PeerSites(new SyntheticBook(Integer.parseInt(arguments[1])));
    Path folder = Path.of(arguments[2]);
    if (arguments[0].equals("hugo")) {
      sites.writeHugo(folder);
    } else {
      sites.writeJbake(folder);
    }
  }

  private void writeHugo(Path folder) throws IOException {
    put(folder, "hugo.toml", HUGO_SETTINGS);
    put(folder, "layouts/_default/baseof.html", HUGO_FRAME);
    put(folder, "layouts/_default/single.html", HUGO_PAGE);
    put(folder, "layouts/_default/list.html", HUGO_LIST);
    put(folder, "layouts/index.html", HUGO_LIST);
    for (Script script : List.of(Script.HANS, Script.HANT)) {
      for (int i = 0; i < book.size(); i++) {
        Park park = book.park(i);
        String head =
            "---\ntitle: %s\ntags: [%s, %s]\n---\n\n"
                .formatted(park.name(), park.industry(), names.get(park.district()));
        put(
            folder,
            "content/" + script.folder() + "/parks/" + park.id() + ".md",
            converters.get(script).convert(head) + markdown(park, script, "../../parks/%s/"));
      }
    }
  }

  private void writeJbake(Path folder) throws IOException {
    put(folder, "jbake.properties", JBAKE_SETTINGS);
    put(folder, "templates/page.ftl", JBAKE_PAGE);
    put(folder, "templates/index.ftl", JBAKE_LIST);
    put(folder, "templates/tags.ftl", JBAKE_TAGS);
    put(folder, "templates/sitemap.ftl", JBAKE_SITEMAP);
    Files.createDirectories(folder.resolve("assets"));
    for (Script script : List.of(Script.HANS, Script.HANT)) {
      for (int i = 0; i < book.size(); i++) {
        Park park = book.park(i);
        String head =
            "title=%s\ndate=2022-06-30\ntype=page\nstatus=published\ntags=%s,%s\n~~~~~~\n\n"
                .formatted(park.name(), park.industry(), names.get(park.district()));
        put(
            folder,
            "content/" + script.folder() + "/parks/" + park.id() + ".md",
            converters.get(script).convert(head) + markdown(park, script, "%s.html"));
      }
    }
  }

  private String markdown(Park park, Script script, String href) {
    Map<String, Fact> facts =
        park.facts().stream().collect(Collectors.toMap(Fact::id, fact -> fact));
    Map<String, Event> events =
        park.events().stream().collect(Collectors.toMap(Event::id, event -> event));
    List<String> lines = new ArrayList<>();
    lines.add(text(park.summary(), facts, events, href));
    lines.add("");
    lines.add(text(park.narrative(), facts, events, href));
    lines.add("## 数据\n\n| 指标 | 数值 | 时间 | 来源 |\n|---|---|---|---|");
    for (Fact fact : park.facts()) {
      String label = SyntheticBook.label(fact.property());
      lines.add("| " + label + " | " + value(fact) + " | " + fact.date() + " | 园区观察 |");
    }
    lines.add("\n## 大事\n");
    park.events().forEach(event -> lines.add("- " + event.date() + "：" + event.text()));
    lines.add("\n## 关系\n");
    park.relations()
        .forEach(
            (type, to) -> lines.add("- " + RELATIONS.get(type) + " " + link(to, name(to), href)));
    return converters.get(script).convert(String.join("\n", lines) + "\n");
  }

  private String value(Fact fact) {
    if (fact.property().equals("operator")) {
      return name(fact.value());
    }
    return fact.value().isEmpty() ? "约30%" : fact.value();
  }

  private String text(
      String text, Map<String, Fact> facts, Map<String, Event> events, String href) {
    String bound =
        BOUND
            .matcher(text)
            .replaceAll(
                found -> {
                  Event event = events.get(found.group(1));
                  if (event != null) {
                    return event.date();
                  }
                  Fact fact = facts.get(found.group(1));
                  return Matcher.quoteReplacement(
                      found.group(2) == null ? value(fact) : fact.date());
                });
    return LINK
        .matcher(bound)
        .replaceAll(
            found -> {
              String label = found.group(2) == null ? name(found.group(1)) : found.group(2);
              return Matcher.quoteReplacement(link(found.group(1), label, href));
            });
  }

  /** The peers have no pages of districts and operators. */
  private static String link(String id, String label, String href) {
    return id.startsWith("park-") ? "[" + label + "](" + href.formatted(id) + ")" : label;
  }

  private String name(String id) {
    return id.startsWith("park-")
        ? SyntheticBook.name(Integer.parseInt(id.substring(5)) - 1)
        : names.get(id);
  }

  private static void put(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static final String HUGO_SETTINGS =
      """
      baseURL = "https://example.org/parks/"
      title = "园区样书"
      disableKinds = ["RSS"]
      defaultContentLanguage = "zh-hans"
      defaultContentLanguageInSubdir = true
      [taxonomies]
        tag = "tags"
      [languages.zh-hans]
        contentDir = "content/zh-hans"
        languageCode = "zh-Hans"
        weight = 1
      [languages.zh-hant]
        contentDir = "content/zh-hant"
        languageCode = "zh-Hant"
        weight = 2
      """;

  private static final String HUGO_FRAME =
      """
      <!DOCTYPE html>
      <html lang="{{ site.Language.Lang }}">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{{ .Title }} | {{ site.Title }}</title>
      <link rel="canonical" href="{{ .Permalink }}">
      {{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
      {{ end }}</head>
      <body>
      <header><nav><a href="{{ "/" | relLangURL }}">{{ site.Title }}</a> <a href="{{ "/parks/" | relLangURL }}">园区</a> <a href="{{ "/tags/" | relLangURL }}">标签</a></nav></header>
      <main>{{ block "main" . }}{{ end }}</main>
      <footer>{{ site.Title }}</footer>
      </body>
      </html>
      """;

  private static final String HUGO_PAGE =
      """
      {{ define "main" }}<h1>{{ .Title }}</h1>
      {{ .Content }}
      <p>{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}</p>{{ end }}
      """;

  private static final String HUGO_LIST =
      """
      {{ define "main" }}<h1>{{ .Title }}</h1>
      <ul>
      {{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>
      {{ end }}</ul>{{ end }}
      """;

  private static final String JBAKE_SETTINGS =
      """
      site.host=https://example.org/parks
      render.tags=true
      render.tagsindex=false
      render.archive=false
      render.feed=false
      render.sitemap=true
      sitemap.file=sitemap.xml
      template.page.file=page.ftl
      template.masterindex.file=index.ftl
      template.tag.file=tags.ftl
      template.sitemap.file=sitemap.ftl
      template.encoding=UTF-8
      render.encoding=UTF-8
      """;

  private static final String JBAKE_FRAME_TOP =
      """
      <!DOCTYPE html>
      <html lang="zh">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      </head>
      <body>
      <header><nav><a href="/index.html">园区样书</a></nav></header>
      <main>
      """;

  private static final String JBAKE_FRAME_END =
      """
      </main>
      <footer>园区样书</footer>
      </body>
      </html>
      """;

  private static final String JBAKE_PAGE =
      JBAKE_FRAME_TOP.formatted("${content.title}")
          + """
          <h1>${content.title}</h1>
          ${content.body}
          <p><#list content.tags as tag>${tag} </#list></p>
          """
          + JBAKE_FRAME_END;

  private static final String JBAKE_LIST =
      JBAKE_FRAME_TOP.formatted("园区样书")
          + """
          <ul>
          <#list pages as page><li><a href="${page.uri}">${page.title}</a></li>
          </#list></ul>
          """
          + JBAKE_FRAME_END;

  private static final String JBAKE_TAGS =
      JBAKE_FRAME_TOP.formatted("${tag}")
          + """
          <ul>
          <#list tagged_documents as page><li><a href="${page.uri}">${page.title}</a></li>
          </#list></ul>
          """
          + JBAKE_FRAME_END;

  private static final String JBAKE_SITEMAP =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <#list published_content as content><url><loc>${config.site_host}/${content.uri}</loc></url>
      </#list></urlset>
      """;
}
