package factbook.report;

import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.site.Page;
import factbook.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a book has, one thing a line, for scripts. Columns keep their order; new ones come at the
 * end.
 *
 * @param columns the names of the columns
 * @param rows the things in the order of the book; an empty text where there is nothing to say
 */
public record Listing(List<String> columns, List<List<String>> rows) {
  /** Keeps own copies. */
  public Listing {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** What can be listed. */
  public enum What {
    /** {@code path kind id}. */
    PAGES,
    /** {@code id kind name file}. */
    PARKS,
    /** {@code id property kind value at place}. */
    FACTS,
    /** {@code id kind at text place}. */
    EVENTS,
    /** {@code id kind name file}. */
    ENTITIES,
    /** {@code id document date title file}. */
    SOURCES;

    /** As typed: {@code pages}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Lists one sort of things. */
  public static Listing of(Site site, What what) {
    return switch (what) {
      case PAGES -> pages(site);
      case PARKS -> subjects(site, subject -> subject.kind() == SubjectKind.PARK);
      case ENTITIES -> subjects(site, subject -> subject.kind() != SubjectKind.PARK);
      case FACTS -> facts(site);
      case EVENTS -> events(site);
      case SOURCES -> sources(site);
    };
  }

  private static Listing pages(Site site) {
    List<List<String>> rows = new ArrayList<>();
    for (Page page : site.pages()) {
      rows.add(List.of(page.path(), Typed.name(page.kind()), or(page.id())));
    }
    return new Listing(List.of("path", "kind", "id"), rows);
  }

  private static Listing subjects(Site site, Predicate<Subject> isMeant) {
    List<List<String>> rows = new ArrayList<>();
    for (Subject subject : site.book().subjects().values()) {
      if (isMeant.test(subject)) {
        rows.add(
            List.of(
                subject.id(),
                Typed.name(subject.kind()),
                subject.name(),
                subject.where().file().path()));
      }
    }
    return new Listing(List.of("id", "kind", "name", "file"), rows);
  }

  private static Listing facts(Site site) {
    List<List<String>> rows = new ArrayList<>();
    for (Fact fact : site.facts().values()) {
      rows.add(
          List.of(
              fact.id().toString(),
              fact.property().id(),
              Typed.name(fact.kind()),
              Typed.value(fact.value()),
              fact.at() == null ? "" : fact.at().text(),
              fact.where().toString()));
    }
    return new Listing(List.of("id", "property", "kind", "value", "at", "place"), rows);
  }

  private static Listing events(Site site) {
    List<List<String>> rows = new ArrayList<>();
    for (Event event : site.events().values()) {
      rows.add(
          List.of(
              event.id().toString(),
              Typed.name(event.kind()),
              event.at() == null ? "" : event.at().text(),
              Typed.words(event.text()),
              event.where().toString()));
    }
    return new Listing(List.of("id", "kind", "at", "text", "place"), rows);
  }

  private static Listing sources(Site site) {
    List<List<String>> rows = new ArrayList<>();
    for (Source source : site.book().sources().values()) {
      rows.add(
          List.of(
              source.id(),
              source.document(),
              source.date() == null ? "" : source.date().text(),
              source.title(),
              source.where().file().path()));
    }
    return new Listing(List.of("id", "document", "date", "title", "file"), rows);
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** A line for each thing, its columns between tabs; no heading. */
  public String text() {
    StringBuilder lines = new StringBuilder();
    for (List<String> row : rows) {
      // No text of a book has a line end; a tab in one would begin a column.
      lines.append(String.join("\t", row.stream().map(cell -> cell.replace('\t', ' ')).toList()));
      lines.append('\n');
    }
    return lines.toString();
  }

  /** A list of objects whose keys are the columns. */
  public String json() {
    return Json.write(
        json -> {
          json.writeStartArray();
          for (List<String> row : rows) {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
              json.writeStringField(columns.get(i), row.get(i));
            }
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
