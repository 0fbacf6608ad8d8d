package factbook.data;

import factbook.content.Content;
import factbook.fact.Script;
import factbook.fact.Settings;
import factbook.site.Download;
import factbook.site.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * {@code data/datapackage.json}: what the data files are, how big, under which licence, and what
 * the columns of the table hold, after Data Package v2 (https://datapackage.org/).
 */
record DataPackageJson(Site site, List<Download> files, Map<Script, Display> displays)
    implements Content {
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  @Override
  public void writeTo(OutputStream out) throws IOException {
    Json.file(out, 3, this::write);
  }

  private void write(Json json) throws IOException {
    Settings settings = site.book().settings();
    json.text("$schema", PROFILES + "datapackage.json")
        .text("name", "factbook-" + settings.edition())
        .text("title", Hans.text(displays, settings.title()))
        .text("description", Hans.text(displays, settings.description()))
        .text("version", settings.edition())
        .text("created", settings.date().text() + "T00:00:00Z");
    if (settings.baseUrl() != null) {
      json.text("homepage", settings.baseUrl());
    }
    json.objects("licenses", List.of(settings), DataPackageJson::writeLicence)
        .objects(
            "contributors",
            List.of(settings),
            (one, any) ->
                one.text("title", Hans.text(displays, any.publisher()))
                    .texts("roles", List.of("publisher")))
        .objects("resources", files, this::write);
  }

  private static void writeLicence(Json json, Settings settings) throws IOException {
    json.text("name", settings.licence()).text("path", settings.licenceAddress());
  }

  private void write(Json json, Download file) throws IOException {
    boolean isTable = file.name().endsWith(".csv");
    json.text("name", file.name().replace('.', '-')).text("path", file.name());
    // The standard knows no other type; what has none is any file.
    if (isTable) {
      json.text("type", "table");
    }
    json.text("format", isTable ? "csv" : "json")
        .text("mediatype", isTable ? "text/csv" : "application/json")
        .text("encoding", "utf-8")
        .number("bytes", file.bytes())
        .text("hash", "sha256:" + file.sha256());
    if (isTable) {
      json.object("dialect", DataPackageJson::writeDialect).object("schema", this::writeSchema);
    }
  }

  /** RFC 4180. */
  private static void writeDialect(Json json) throws IOException {
    json.text("$schema", PROFILES + "tabledialect.json")
        .yesNo("header", true)
        .text("delimiter", ",")
        .text("lineTerminator", "\r\n")
        .text("quoteChar", "\"")
        .yesNo("doubleQuote", true);
  }

  private void writeSchema(Json json) throws IOException {
    json.text("$schema", PROFILES + "tableschema.json")
        .objects("fields", new FactsCsv(site, displays).columns(), DataPackageJson::writeField)
        .texts("missingValues", List.of(""))
        .texts("primaryKey", List.of("id"));
  }

  private static void writeField(Json json, Column column) throws IOException {
    json.text("name", column.name())
        .text("type", column.type())
        .text("description", column.description());
    if (!column.choices().isEmpty()) {
      json.object("constraints", one -> one.texts("enum", column.choices()));
    }
  }
}
