package factbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor's bad day: ten mistakes of all stages of reading in the real book. */
class TenMistakesTest {
  private static final Pattern HEADLINE =
      Pattern.compile("(?m)^(\\S+?:\\d+:\\d+): error: .*\\[([a-z/-]+)\\]$");

  private final Path temporary;

  TenMistakesTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @Test
  void showsAllTenAtTheirPlacesAndChangesNothing() throws IOException {
    BookCopy book = BookCopy.ofThisBook(temporary.resolve("book"));
    Set<String> expected = new TreeSet<>(plantTen(book));
    assertEquals(10, expected.size());
    Path output = Files.createDirectory(temporary.resolve("public"));
    Files.writeString(output.resolve("mine.txt"), "mine");
    SortedMap<String, String> before = BookCopy.contents(temporary);

    String folder = book.folder().toString();
    for (Command command :
        List.of(
            Command.run("check", "--book", folder),
            Command.run("build", "--book", folder, "--output", output.toString()))) {
      assertEquals(expected, headlines(command.err()), command.err());
      assertTrue(command.err().endsWith("\n10 errors\n"), command.err());
      assertEquals("", command.out());
      assertEquals(ExitCode.MISTAKES, command.exit());
      assertEquals(before, BookCopy.contents(temporary));
    }
  }

  private static Set<String> headlines(String messages) {
    Set<String> found = new TreeSet<>();
    HEADLINE.matcher(messages).results().forEach(m -> found.add(m.group(1) + " " + m.group(2)));
    return found;
  }

  private static List<String> plantTen(BookCopy book) throws IOException {
    return List.of(
        book.plant("content/parks/xuelang-town.yaml", "^pinyin:", "⟦name: 雪浪\npinyin:")
            + " yaml/duplicate-key",
        book.plant("content/parks/haina-town.yaml", "^  property:", "  ⟦proprety:")
            + " load/unknown-key",
        book.plant("content/parks/china-vision-valley.yaml", "^  at: .*$", "  at: ⟦2021-02-30")
            + " load/date",
        book.plant("content/parks/yunqi-town.yaml", "^(  value: \\d+)家$", "$1⟦栋") + " load/figure",
        book.plant(
                "content/parks/hangzhou-high-tech-zone.yaml",
                "figure: 2184.8億元",
                "figure: ⟦2184.9億元")
            + " evidence/unknown-figure",
        book.append("content/parks/yunqi-town.md", "\n另见⟦[[xihu-distrct]]。\n")
            + " reference/unknown-subject",
        book.append("content/entities/wang-jian.md", "\n他种了⟦37棵树。\n") + " narrative/loose-number",
        book.plant("content/parks/china-data-valley.yaml", "property: \\S+$", "property: ⟦unveild")
            + " load/unknown-id",
        book.append(
                "content/entities/zhejiang.yaml",
                "relations:\n- ⟦{type: located-in, to: hangzhou,"
                    + " evidence: {source: s1, paragraph: 2, words: 白皮书}}\n")
            + " reference/circular-relation",
        book.append("templates/about.ftlh", "${w.⟦nowhere}\n") + " template/unknown-word");
  }
}
