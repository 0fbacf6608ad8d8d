package factbook.load;

import static factbook.load.Key.optional;
import static factbook.load.Key.required;

import factbook.date.EdtfDate;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.fact.Settings;
import factbook.text.Span;
import factbook.text.TextFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads {@code content/book.yaml}. */
public final class SettingsLoader {
  private enum RawHtml {
    REFUSE,
    ALLOW
  }

  /** What an edition may be called; it is also the name of a file. */
  static final Type<String> EDITION_ID =
      FormatType.of(
          "[a-z0-9]+([.-][a-z0-9]+)*", "lower-case letters, digits and hyphens", "2026-11");

  private static final Key<String> TITLE =
      required("title", Type.text(), "the title of the book", "中国科技园区与小镇事实书");
  private static final Key<String> SUBTITLE =
      optional("subtitle", Type.text(), "a line under the title", "每个数字都有出处");
  private static final Key<String> DESCRIPTION =
      required(
          "description", Type.text(), "one sentence for readers and search engines", "园区的事实汇编");
  private static final Key<String> PUBLISHER =
      required("publisher", Type.text(), "who answers for the book", "事实书编辑部");
  private static final Key<String> EDITION =
      required("edition", EDITION_ID, "the id of the edition", "2026-11");
  private static final Key<EdtfDate> DATE =
      required("date", new DateType(), "the day of the edition", "2026-11-21");
  private static final Key<String> BASE_URL =
      optional(
          "base-url",
          FormatType.of(
              "https?://[^\\s/?#]+(/[^\\s?#]*)?",
              "an address that begins with https:// and has no “?” or “#”",
              "https://example.org/parks/"),
          "where the book is published",
          "https://example.org/parks/");
  private static final Key<String> EDIT =
      optional(
          "edit",
          FormatType.of(
              "https?://[^\\s\"<>{}]+(\\{path\\})[^\\s\"<>{}]*(\\{line\\})?[^\\s\"<>{}]*",
              "an address with “{path}” and perhaps “{line}” in it",
              "https://example.org/book/edit/main/{path}#L{line}"),
          "where a file of the book can be edited",
          "https://example.org/book/edit/main/{path}#L{line}");
  private static final Key<List<Script>> SCRIPTS =
      optional(
          "scripts",
          Type.list(Type.choice(scripts())),
          "the scripts of the book, the authored one first",
          "[zh-Hans, zh-Hant]");
  private static final Key<String> LICENCE =
      required(
          "licence",
          FormatType.of("[A-Za-z0-9][A-Za-z0-9.+-]*", "an SPDX id", "CC-BY-4.0"),
          "the SPDX id of the licence of text and data",
          "CC-BY-4.0");
  private static final Key<RawHtml> RAW_HTML =
      optional(
          "raw-html", Type.choice(RawHtml.class), "whether narratives may hold HTML", "refuse");

  /** The keys of {@code content/book.yaml}. */
  public static final Shape SHAPE =
      Shape.of(
          "the settings",
          TITLE,
          SUBTITLE,
          DESCRIPTION,
          PUBLISHER,
          EDITION,
          DATE,
          BASE_URL,
          EDIT,
          SCRIPTS,
          LICENCE,
          RAW_HTML);

  private SettingsLoader() {}

  /** The scripts by tag; also what sources and glossaries name them by. */
  static Map<String, Script> scripts() {
    Map<String, Script> scripts = new LinkedHashMap<>();
    Arrays.stream(Script.values())
        .sorted(Comparator.naturalOrder())
        .forEach(script -> scripts.put(script.tag(), script));
    return scripts;
  }

  /**
   * Loads the settings; mistakes are added to {@code diagnostics}. What is missing or wrong has a
   * stand-in, so that the rest of the book can be checked.
   */
  public static Settings load(TextFile file, Diagnostics diagnostics) {
    Fields fields = Documents.read(file, Type.of(SHAPE), new Reading(diagnostics, Names.NONE));
    if (fields == null) {
      return standIn(file.start());
    }
    checkDay(fields, diagnostics);
    checkScripts(fields, diagnostics);
    Settings other = standIn(fields.where());
    return new Settings(
        fields.get(TITLE, other.title()),
        fields.get(SUBTITLE),
        fields.get(DESCRIPTION, other.description()),
        fields.get(PUBLISHER, other.publisher()),
        fields.get(EDITION, other.edition()),
        fields.get(DATE, other.date()),
        withSlash(fields.get(BASE_URL)),
        fields.get(EDIT),
        fields.get(SCRIPTS, other.scripts()),
        fields.get(LICENCE, other.licence()),
        fields.get(RAW_HTML, fields.has(RAW_HTML) ? RawHtml.ALLOW : RawHtml.REFUSE)
            == RawHtml.ALLOW,
        fields.where());
  }

  /** Settings of a file that cannot be read; they may allow anything. */
  static Settings standIn(Span where) {
    return new Settings(
        "",
        null,
        "",
        "",
        "",
        EdtfDate.parse("0001-01-01").orElseThrow(),
        null,
        List.of(Script.HANS, Script.HANT),
        "",
        true,
        where);
  }

  private static @Nullable String withSlash(@Nullable String url) {
    return url == null || url.endsWith("/") ? url : url + "/";
  }

  private static void checkDay(Fields fields, Diagnostics diagnostics) {
    EdtfDate date = fields.get(DATE);
    if (date != null && !date.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      diagnostics.add(
          fields.valuePlace(DATE),
          LoadCode.DATE,
          "the date of the edition must be a day, and “" + date.text() + "” is none",
          "type it like “2026-11-21”");
    }
  }

  private static void checkScripts(Fields fields, Diagnostics diagnostics) {
    List<Script> scripts = fields.get(SCRIPTS);
    if (scripts == null) {
      return;
    }
    if (scripts.stream().distinct().count() < scripts.size()) {
      diagnostics.add(
          fields.valuePlace(SCRIPTS),
          LoadCode.SCRIPTS,
          "a script stands twice in “scripts”",
          "name each script once");
    }
    if (scripts.isEmpty() || scripts.get(0) != Script.HANS) {
      diagnostics.add(
          fields.valuePlace(SCRIPTS),
          LoadCode.SCRIPTS,
          "“scripts” must begin with zh-Hans, the script in which the book is written",
          "type “scripts: [zh-Hans, zh-Hant]”");
    }
  }
}
