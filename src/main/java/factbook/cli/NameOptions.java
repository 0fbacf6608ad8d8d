package factbook.cli;

import factbook.fact.SubjectKind;
import factbook.starter.Wanted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a new subject is called, for commands that add one. */
final class NameOptions {
  @Option(names = "--name", paramLabel = "TEXT", description = "Its name in Simplified Chinese.")
  private @Nullable String name;

  @Option(
      names = "--pinyin",
      paramLabel = "TEXT",
      description = "Its name in Pinyin with tone marks.")
  private @Nullable String pinyin;

  Wanted.NewSubject subject(String id, SubjectKind kind) {
    return new Wanted.NewSubject(
        id, kind, Adding.line("--name", name), Adding.line("--pinyin", pinyin));
  }
}
