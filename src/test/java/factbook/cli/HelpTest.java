package factbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.Command;
import factbook.fixture.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HelpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "init",
        "new",
        "new park",
        "new entity",
        "new fact",
        "new event",
        "new source",
        "list",
        "schema",
        "build",
        "check",
        "serve",
        "coverage",
        "explain",
        "convert",
        "sources",
        "sources index",
        "sources verify",
        "edition",
        "edition cut",
        "diff",
        "clean",
        "verify"
      })
  void everyCommandExplainsItself(String command) throws IOException {
    Command help = Command.run((command + " --help").split(" ", -1));

    assertEquals(0, help.exit());
    Golden.assertSame("cli/help-" + command.replace(' ', '-') + ".txt", help.out());
  }

  @Test
  void withoutAVerbItPrintsHelp() throws IOException {
    Command help = Command.run();

    assertEquals(0, help.exit());
    Golden.assertSame("cli/help.txt", help.out());
  }

  @Test
  void noCommandIsWithoutItsGoldenHelp() throws IOException {
    Set<String> commands = new TreeSet<>();
    collect("help", FactbookCommand.line(console()), commands);
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/cli"))) {
      Set<String> golden =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith("help"))
              .map(name -> name.substring(0, name.length() - ".txt".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(commands, golden);
    }
  }

  @Test
  void everyOptionSaysWhatItDoes() {
    assertTrue(undescribed(FactbookCommand.line(console())).isEmpty());
  }

  private static List<String> undescribed(CommandLine command) {
    return Stream.concat(
            command.getCommandSpec().options().stream()
                .filter(option -> option.description().length == 0)
                .map(option -> command.getCommandName() + " " + option.longestName()),
            command.getSubcommands().values().stream().flatMap(sub -> undescribed(sub).stream()))
        .toList();
  }

  private static void collect(String name, CommandLine command, Set<String> names) {
    names.add(name);
    command.getSubcommands().forEach((verb, sub) -> collect(name + "-" + verb, sub, names));
  }

  private static Console console() {
    return new Console(System.in, System.out, System.err, false, false);
  }
}
