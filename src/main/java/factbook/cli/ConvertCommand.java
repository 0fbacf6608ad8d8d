package factbook.cli;

import factbook.build.Pipeline;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.script.Converter;
import factbook.script.Explained;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factbook convert}. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = "Converts a text from one script to the other, with the glossary of the book.",
    sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--to",
      paramLabel = "zh-Hant|zh-Hans|zh-Hant-HK",
      required = true,
      description = "The script to convert to.")
  private String to = "";

  @Option(names = "--explain", description = "Say which rule made each choice, a line each.")
  private boolean explain;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The text, UTF-8 (default: standard input).")
  private @Nullable Path file;

  @Mixin private CommonOptions common = new CommonOptions();

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Script script = script();
    Diagnostics diagnostics = new Diagnostics();
    @Nullable Converter converter = Pipeline.converter(common.book(), script, diagnostics);
    if (converter == null) {
      common.print(diagnostics, console);
      return ExitCode.of(diagnostics, false);
    }
    String text = text();
    if (explain) {
      explain(converter, text);
    } else {
      console.out().print(converter.convert(text));
    }
    return ExitCode.DONE;
  }

  private Script script() {
    for (Script script : Script.values()) {
      if (script.tag().equalsIgnoreCase(to)) {
        return script;
      }
    }
    throw new Usage.WrongUse("--to must be zh-Hant, zh-Hans or zh-Hant-HK, not " + to);
  }

  private String text() throws IOException {
    try (InputStream in = file == null ? console.in() : Files.newInputStream(file)) {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Usage.WrongUse((file == null ? "the text" : file.toString()) + " is not UTF-8");
    }
  }

  /** {@code line:column from → to rule}, with the other reading where there was one. */
  private void explain(Converter converter, String text) {
    int line = 0;
    for (String each : text.split("\n", -1)) {
      line++;
      for (Explained.Choice choice : converter.explain(each).choices()) {
        String other = choice.other() == null ? "" : " (or " + choice.other() + ")";
        int column = each.codePointCount(0, choice.start()) + 1;
        console
            .out()
            .println(
                line
                    + ":"
                    + column
                    + "\t"
                    + choice.from()
                    + " → "
                    + choice.to()
                    + "\t"
                    + choice.rule().id()
                    + other);
      }
    }
  }
}
