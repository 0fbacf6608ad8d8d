package factbook.data;

import factbook.content.Content;
import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.fact.Source;
import factbook.site.Account;
import factbook.site.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** {@code data/sources.json}: the records, every figure, and what became of it. */
record SourcesJson(Site site) implements Content {
  @Override
  public void writeTo(OutputStream out) throws IOException {
    Json.file(
        out,
        2,
        json ->
            json.text("edition", site.book().settings().edition())
                .objects("sources", site.book().sources().values(), this::write));
  }

  private void write(Json json, Source source) throws IOException {
    json.text("id", source.id())
        .text("document", source.document())
        .text("sha256", source.sha256())
        .text("title", source.title())
        .number("paragraphs", source.paragraphs().size())
        .objects(
            "figures",
            site.accounts().getOrDefault(source.id(), List.of()),
            SourcesJson::writeAccount);
  }

  private static void writeAccount(Json json, Account account) throws IOException {
    json.number("paragraph", account.paragraph())
        .text("figure", account.figure().text())
        .number("nth", account.figure().nth());
    if (account.isUsed()) {
      json.texts("fact", users(account));
    } else {
      json.text("fact", null);
    }
    json.text("excluded", account.figure().excluded());
  }

  /** The facts and events, then the relations, that rest on a figure. */
  private static List<String> users(Account account) {
    return Stream.concat(
            account.facts().stream().map(FactId::toString),
            account.relations().stream().map(Relation::id).map(FactId::toString).distinct())
        .toList();
  }
}
