package factbook.localize;

import factbook.fact.Script;
import factbook.fact.Settings;
import factbook.site.Page;
import factbook.site.Page.Kind;
import factbook.site.Part;
import factbook.view.LayoutView;
import factbook.view.LayoutView.NavView;
import factbook.view.LayoutView.PartsView;
import factbook.view.LayoutView.TwinView;
import factbook.view.SharedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What every page of one script has around its content. */
final class Layouts {
  /** How many parts to either side have a link. */
  private static final int NEAR = 3;

  private final Settings settings;
  private final Names names;
  private final Wording wording;
  private final Words words;
  private final Map<Script, Words> scripts;
  private final Citations citations;
  private final Metadata metadata;
  private final SharedView shared;

  Layouts(
      Settings settings,
      Names names,
      Wording wording,
      Words words,
      Map<Script, Words> scripts,
      Citations citations,
      Metadata metadata,
      SharedView shared) {
    this.settings = settings;
    this.names = names;
    this.wording = wording;
    this.words = words;
    this.scripts = scripts;
    this.citations = citations;
    this.metadata = metadata;
    this.shared = shared;
  }

  /**
   * The layout of a page.
   *
   * @param heading the page's own title; null for the home page
   * @param description one sentence; empty for the book's
   */
  LayoutView of(Page page, @Nullable String heading, String description) {
    return part(page, heading == null ? null : numbered(page, heading), description);
  }

  /** A part behind the first says in its title which one it is. */
  private String numbered(Page page, String heading) {
    return page.part().isFirst()
        ? heading
        : words.say(Word.PART_TITLE, heading, String.valueOf(page.part().number()));
  }

  private LayoutView part(Page page, @Nullable String heading, String description) {
    String path = page.path();
    String book = names.text(settings.title());
    String up = Links.up(path);
    List<NavView> crumbs = crumbs(page, heading);
    return new LayoutView(
        words.script().folder() + "/" + path,
        words.script().tag(),
        heading == null ? book : heading + " · " + book,
        description.isEmpty() ? names.text(settings.description()) : description,
        metadata.of(page, heading, description, crumbs),
        up.equals("./") ? "../" : up + "../",
        Links.between(path, "index.html"),
        absolute(words.script().folder() + "/" + path),
        chooser(path),
        twins(path),
        nav(page),
        index(page),
        crumbs,
        book,
        names.optional(settings.subtitle()),
        names.text(settings.publisher()),
        settings.edition(),
        wording.date(settings.date()),
        settings.licence(),
        citations.page(heading == null ? book : heading, path),
        parts(page),
        shared);
  }

  private @Nullable PartsView parts(Page page) {
    int of = page.part().of();
    int own = page.part().number();
    if (of == 1) {
      return null;
    }
    List<NavView> near = new ArrayList<>();
    for (int number = 1; number <= of; number++) {
      if (number == 1 || number == of || Math.abs(number - own) <= NEAR) {
        near.add(new NavView(String.valueOf(number), file(page, number), number == own));
      }
    }
    return new PartsView(
        words.say(Word.PART_LABEL, String.valueOf(own), String.valueOf(of)),
        own == 1 ? null : file(page, own - 1),
        own == of ? null : file(page, own + 1),
        near);
  }

  /** The file of another part, in the same folder. */
  private static String file(Page page, int number) {
    String own = page.path().substring(page.path().lastIndexOf('/') + 1);
    String suffix = page.part().isFirst() ? "" : "--" + page.part().number();
    return Part.path(own.replace(suffix + ".html", ".html"), number);
  }

  private @Nullable String absolute(String path) {
    return settings.baseUrl() == null ? null : settings.baseUrl() + path;
  }

  private String chooser(String path) {
    String absolute = absolute("index.html");
    return absolute == null ? Links.between("x/" + path, "index.html") : absolute;
  }

  private List<TwinView> twins(String path) {
    return settings.scripts().stream()
        .map(
            script -> {
              String file = script.folder() + "/" + path;
              String href = Links.between("x/" + path, file);
              String absolute = absolute(file);
              return new TwinView(
                  script.tag(),
                  ownName(script),
                  href,
                  absolute == null ? href : absolute,
                  script == words.script());
            })
        .toList();
  }

  /** The name of a script in that script: each reader finds the one they read. */
  private String ownName(Script script) {
    Words own = Objects.requireNonNull(scripts.get(script), script.tag());
    return own.say(nameOf(script));
  }

  /** The word for a script. */
  static Word nameOf(Script script) {
    return switch (script) {
      case HANS -> Word.SIMPLIFIED;
      case HANT -> Word.TRADITIONAL;
      case HANT_HK -> Word.TRADITIONAL_HONG_KONG;
    };
  }

  private List<NavView> nav(Page page) {
    return List.of(
        part(page, Word.HOME, "index.html", Kind.HOME, Kind.HOME),
        part(page, Word.PARKS, "parks/index.html", Kind.PARKS, Kind.PARK),
        part(page, Word.ENTITIES, "entities/index.html", Kind.ENTITIES, Kind.ENTITY),
        part(page, Word.COMPARE, "compare.html", Kind.COMPARE, Kind.COMPARE),
        part(page, Word.TIMELINE, "timeline.html", Kind.TIMELINE, Kind.TIMELINE),
        part(page, Word.TARGETS, "targets.html", Kind.TARGETS, Kind.TARGETS),
        part(page, Word.SOURCES, "sources/index.html", Kind.SOURCES, Kind.SOURCE),
        part(page, Word.ABOUT, "about.html", Kind.ABOUT, Kind.ABOUT),
        part(page, Word.SEARCH, "search.html", Kind.SEARCH, Kind.SEARCH));
  }

  /** All parts, for the foot of the page: on a phone the head has no room for them. */
  private List<NavView> index(Page page) {
    return List.of(
        part(page, Word.PARKS, "parks/index.html", Kind.PARKS, Kind.PARK),
        part(page, Word.ENTITIES, "entities/index.html", Kind.ENTITIES, Kind.ENTITY),
        part(page, Word.PROPERTIES, "properties/index.html", Kind.PROPERTIES, Kind.PROPERTY),
        part(page, Word.COMPARE, "compare.html", Kind.COMPARE, Kind.COMPARE),
        part(page, Word.TIMELINE, "timeline.html", Kind.TIMELINE, Kind.TIMELINE),
        part(page, Word.TARGETS_HEADING, "targets.html", Kind.TARGETS, Kind.TARGETS),
        part(page, Word.RELATIONS_HEADING, "relations.html", Kind.RELATIONS, Kind.RELATIONS),
        part(page, Word.SOURCES, "sources/index.html", Kind.SOURCES, Kind.SOURCE),
        part(page, Word.QUALITY, "quality.html", Kind.QUALITY, Kind.QUALITY),
        part(page, Word.CHANGES, "changes.html", Kind.CHANGES, Kind.EDITION),
        part(page, Word.DOWNLOADS, "downloads.html", Kind.DOWNLOADS, Kind.DOWNLOADS),
        part(page, Word.GLOSSARY, "glossary.html", Kind.GLOSSARY, Kind.GLOSSARY),
        part(page, Word.ABOUT, "about.html", Kind.ABOUT, Kind.ABOUT),
        part(page, Word.SEARCH, "search.html", Kind.SEARCH, Kind.SEARCH));
  }

  private NavView part(Page page, Word word, String file, Kind index, Kind member) {
    boolean isCurrent = page.kind() == index || page.kind() == member;
    return new NavView(words.say(word), Links.between(page.path(), file), isCurrent);
  }

  private List<NavView> crumbs(Page page, @Nullable String heading) {
    if (heading == null) {
      return List.of();
    }
    List<NavView> crumbs = new ArrayList<>();
    crumbs.add(crumb(page, Word.HOME, "index.html"));
    switch (page.kind()) {
      case PARK -> crumbs.add(crumb(page, Word.PARKS, "parks/index.html"));
      case ENTITY -> crumbs.add(crumb(page, Word.ENTITIES, "entities/index.html"));
      case PROPERTY -> crumbs.add(crumb(page, Word.PROPERTIES, "properties/index.html"));
      case SOURCE -> crumbs.add(crumb(page, Word.SOURCES, "sources/index.html"));
      case EDITION -> crumbs.add(crumb(page, Word.CHANGES, "changes.html"));
      default -> {
        // The page stands right below the home page.
      }
    }
    crumbs.add(new NavView(heading, Links.between(page.path(), page.path()), true));
    return crumbs;
  }

  private NavView crumb(Page page, Word word, String file) {
    return new NavView(words.say(word), Links.between(page.path(), file), false);
  }
}
