package factbook.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what docs/editing.md tells a beginner, in order: runs each command, saves each file, changes
 * each line. A comment “exit code N” says how a command ends; all others end with 0.
 */
class GuideTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)(?: (\\S+))?\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern EXIT = Pattern.compile("exit code ([0-9]+)");

  private Path folder;
  private int commands;
  private String last = "";

  GuideTest(@TempDir Path temporary) {
    this.folder = temporary;
  }

  @Test
  void leadsFromAnEmptyFolderToAPublishedBook() throws IOException {
    String document = Files.readString(Path.of("docs/editing.md"));
    int start = document.indexOf("## From an empty folder to a published book");
    String guide = document.substring(start, document.indexOf("\n## Adding to a book", start));
    Matcher block = BLOCK.matcher(guide);
    while (block.find()) {
      String path = block.group(2);
      switch (block.group(1)) {
        case "sh" -> block.group(3).lines().forEach(this::run);
        case "diff" -> change(folder.resolve(path), block.group(3));
        default -> Files.writeString(folder.resolve(path), block.group(3));
      }
    }

    assertTrue(commands > 12, "only " + commands + " commands");
    assertTrue(last.contains("as they were published"), last);
    String park = Files.readString(folder.resolve("public/zh-hant/parks/river-bend.html"));
    assertTrue(park.contains("120餘家"), park);
    assertTrue(Files.exists(folder.resolve("content/editions/2026-11.json")));
  }

  private void run(String line) {
    Matcher exit = EXIT.matcher(line);
    int expected = exit.find() ? Integer.parseInt(exit.group(1)) : 0;
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line.replaceFirst("\\s#.*$", ""));
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    switch (words.remove(0)) {
      case "cd" -> folder = folder.resolve(words.get(0));
      case "rm" -> words.forEach(this::remove);
      case "factbook" -> factbook(line, words, expected);
      default -> throw new IllegalStateException("the guide cannot be followed: " + line);
    }
  }

  private void remove(String path) {
    assertTrue(folder.resolve(path).toFile().delete(), path);
  }

  /** A command of this process has the folder of the repository as its own. */
  private void factbook(String line, List<String> words, int expected) {
    List<String> arguments = new ArrayList<>();
    for (String word : words) {
      boolean isPath = word.contains("/") && Files.exists(folder.resolve(word));
      boolean isFolder = word.equals("my-book") || word.equals("public");
      arguments.add(isPath || isFolder ? folder.resolve(word).toString() : word);
    }
    if (!words.get(0).equals("init") && !words.get(0).equals("verify")) {
      arguments.addAll(List.of("--book", folder.toString()));
    }
    if (words.get(0).equals("build")) {
      arguments.addAll(List.of("--output", folder.resolve("public").toString()));
    }
    Command command = Command.run(arguments.toArray(new String[0]));
    assertEquals(expected, command.exit(), () -> line + "\n" + command.out() + command.err());
    commands++;
    last = command.out();
  }

  /** Lines behind “- ” are found once and give way to those behind “+ ” that follow them. */
  private static void change(Path file, String diff) throws IOException {
    String text = Files.readString(file);
    StringBuilder old = new StringBuilder();
    StringBuilder now = new StringBuilder();
    for (String line : (diff + "- ").lines().toList()) {
      if (line.startsWith("- ") && !now.isEmpty()) {
        text = replace(text, old.toString(), now.toString(), file);
        old.setLength(0);
        now.setLength(0);
      }
      (line.startsWith("- ") ? old : now).append(line.substring(2)).append('\n');
    }
    Files.writeString(file, text);
  }

  private static String replace(String text, String old, String now, Path file) {
    int found = text.indexOf(old);
    assertTrue(
        found >= 0 && text.indexOf(old, found + 1) < 0, () -> file + " has not once: " + old);
    return Objects.requireNonNull(text).replace(old, now);
  }
}
