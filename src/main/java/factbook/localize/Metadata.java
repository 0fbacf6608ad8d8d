package factbook.localize;

import factbook.fact.Book;
import factbook.fact.Script;
import factbook.fact.Settings;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.site.Page;
import factbook.text.Sha256;
import factbook.view.JsonLd;
import factbook.view.JsonLd.Thing;
import factbook.view.JsonLdText;
import factbook.view.LayoutView.NavView;
import factbook.view.MetaView;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of one script say for programs, in the words of schema.org and Open Graph.
 * Addresses are whole where it is known where the book stands, and relative where it is not.
 */
final class Metadata {
  private static final String CONTEXT = "https://schema.org";
  private static final Set<Page.Kind> OF_THE_BOOK = Set.of(Page.Kind.HOME, Page.Kind.DOWNLOADS);

  /** A data file with its media type. */
  private record File(String path, String type) {}

  private static final List<File> FILES =
      List.of(
          new File("data/facts.csv", "text/csv"),
          new File("data/facts.json", "application/json"),
          new File("data/entities.json", "application/json"),
          new File("data/sources.json", "application/json"),
          new File("data/datapackage.json", "application/json"));

  private final Book book;
  private final Names names;
  private final Script script;

  Metadata(Book book, Names names, Script script) {
    this.book = book;
    this.names = names;
    this.script = script;
  }

  /**
   * The metadata of a page.
   *
   * @param heading its own title; null for the home page
   * @param crumbs the way to it; empty for the home page
   */
  MetaView of(Page page, @Nullable String heading, String description, List<NavView> crumbs) {
    List<JsonLd> things = new ArrayList<>();
    if (OF_THE_BOOK.contains(page.kind())) {
      things.add(dataset(page));
    }
    Subject subject = page.id() == null ? null : book.subjects().get(page.id());
    boolean isOfASubject = page.kind() == Page.Kind.PARK || page.kind() == Page.Kind.ENTITY;
    if (isOfASubject && subject != null) {
      things.add(thing(subject, page, description));
    }
    if (!crumbs.isEmpty() && heading != null) {
      things.add(breadcrumbs(page, crumbs));
    }
    return meta(isOfASubject ? "article" : "website", book.settings(), script, things);
  }

  /** The metadata of a page above the trees. */
  static MetaView ofRoot(Settings settings, Script script) {
    return meta("website", settings, script, List.of());
  }

  private static MetaView meta(String type, Settings settings, Script script, List<JsonLd> things) {
    Thing data =
        new Thing(List.of()).with("@context", CONTEXT).with("@graph", new JsonLd.Many(things));
    return new MetaView(
        type,
        locale(script),
        settings.scripts().stream().filter(other -> other != script).map(Metadata::locale).toList(),
        data,
        digest(JsonLdText.of(data)));
  }

  /** No browser asks for it, as data is no program; checkers of pages do. */
  private static String digest(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.bytes(text));
  }

  private static String locale(Script script) {
    return switch (script) {
      case HANS -> "zh_CN";
      case HANT -> "zh_TW";
      case HANT_HK -> "zh_HK";
    };
  }

  private Thing dataset(Page page) {
    Settings settings = book.settings();
    List<JsonLd> distribution = new ArrayList<>();
    for (File file : FILES) {
      distribution.add(
          Thing.of("DataDownload")
              .with("name", file.path().substring(file.path().indexOf('/') + 1))
              .with("encodingFormat", file.type())
              .with("contentUrl", address(page, "../" + Links.up(page.path()) + file.path())));
    }
    return Thing.of("Dataset")
        .with("name", names.text(settings.title()))
        .with("description", names.text(settings.description()))
        .with("url", address(page, Links.between(page.path(), "index.html")))
        .with("inLanguage", script.tag())
        .with("version", settings.edition())
        .with("dateModified", settings.date().text())
        .with("license", settings.licenceAddress())
        .with("publisher", Thing.of("Organization").with("name", names.text(settings.publisher())))
        .with("distribution", new JsonLd.Many(distribution));
  }

  private Thing thing(Subject subject, Page page, String description) {
    List<JsonLd> aliases = new ArrayList<>();
    subject.aliases().forEach(alias -> aliases.add(new JsonLd.Text(names.text(alias))));
    Thing thing =
        Thing.of(type(subject.kind()))
            .with("identifier", subject.id())
            .with("name", names.subject(subject.id()))
            .with("url", address(page, Links.between(page.path(), page.path())));
    Thing named = aliases.isEmpty() ? thing : thing.with("alternateName", new JsonLd.Many(aliases));
    return description.isEmpty() ? named : named.with("description", description);
  }

  /**
   * The type of schema.org. A platform may be a laboratory, a fund or a system: what they have in
   * common is that somebody runs them to an end, which schema.org calls a project.
   */
  private static String type(SubjectKind kind) {
    return switch (kind) {
      case PARK, PLACE -> "Place";
      case PERSON -> "Person";
      case ORGANISATION -> "Organization";
      case EVENT -> "Event";
      case PLATFORM -> "Project";
      case DOCUMENT -> "CreativeWork";
    };
  }

  private Thing breadcrumbs(Page page, List<NavView> crumbs) {
    List<JsonLd> items = new ArrayList<>();
    for (NavView crumb : crumbs) {
      items.add(
          Thing.of("ListItem")
              .with("position", new JsonLd.Position(items.size() + 1))
              .with("name", crumb.label())
              .with("item", address(page, crumb.href())));
    }
    return Thing.of("BreadcrumbList").with("itemListElement", new JsonLd.Many(items));
  }

  /** A relative address from a page, or the whole one. */
  private String address(Page page, String href) {
    String base = book.settings().baseUrl();
    URI relative = URI.create(href).normalize();
    return base == null
        ? relative.toString()
        : URI.create(base + script.folder() + "/" + page.path()).resolve(relative).toString();
  }
}
