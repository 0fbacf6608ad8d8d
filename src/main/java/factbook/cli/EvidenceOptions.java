package factbook.cli;

import factbook.starter.Wanted.Stands;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a statement stands. */
final class EvidenceOptions {
  @Option(names = "--source", paramLabel = "ID", description = "The source it stands in.")
  private @Nullable String source;

  @Option(names = "--paragraph", paramLabel = "N", description = "The paragraph of the source.")
  private @Nullable Integer paragraph;

  @Option(
      names = "--date",
      paramLabel = "TEXT",
      description = "The date as printed there, for example 2018年底.")
  private @Nullable String date;

  @Option(
      names = "--words",
      paramLabel = "TEXT",
      description = "A word as printed there, of those that the record lists.")
  private @Nullable String words;

  Stands evidence(@Nullable String figure) {
    Usage.check(paragraph == null || paragraph >= 1, "--paragraph must be 1 or more");
    return new Stands(
        Adding.line("--source", source),
        paragraph,
        figure,
        Adding.line("--date", date),
        Adding.line("--words", words));
  }
}
