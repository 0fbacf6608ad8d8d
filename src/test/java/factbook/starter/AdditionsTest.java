package factbook.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import factbook.fixture.BookCopy;
import factbook.fixture.Command;
import factbook.load.LoadCode;
import factbook.scan.BookFile;
import factbook.scan.BookFiles;
import factbook.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is added stands at the right place, and nothing else of the file changes. */
class AdditionsTest {
  private static final Path BASE = Path.of("src/test/resources/mistakes/_base");
  private static final String VALLEY = "content/parks/valley.yaml";
  private final Path book;

  AdditionsTest(@TempDir Path temporary) throws IOException {
    this.book = temporary;
    BookCopy.copy(BASE, book);
  }

  private Command onBook(String... words) {
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.addAll(List.of("--book", book.toString()));
    return Command.run(arguments.toArray(new String[0]));
  }

  private String read(String path) throws IOException {
    return Files.readString(book.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(book.resolve(path), text);
  }

  @Test
  void anEmptyFactTellsOfEachPlaceThatIsToBeFilledInAndOfNothingElse() throws IOException {
    Command added = onBook("new", "fact", "valley", "companies");
    Command check = onBook("check");

    assertEquals(book.resolve(VALLEY) + "\n", added.out());
    assertEquals("", added.err());
    assertTrue(
        read(VALLEY)
            .contains(
                """
                  evidence: {source: s1, paragraph: 5}
                - id: companies
                  property: companies
                  value: …
                  at: …
                  evidence: {source: …, paragraph: …, figure: …, date: …}
                events:
                """));
    assertEquals(1, check.exit());
    List<String> codes = check.err().lines().filter(line -> line.contains(" error: ")).toList();
    assertEquals(6, codes.size());
    assertTrue(codes.stream().allMatch(line -> line.endsWith("[load/to-fill]")), check.err());
  }

  @Test
  void whatIsSaidInFullBuildsAtOnce() throws IOException {
    Path document = book.resolve("visit.txt");
    Files.writeString(document, "河湾园见闻\n2019年底，河湾园有企业120余家。\n2020年，河湾园建成。\n目标是2022年有企业300家。\n");
    assertEquals(0, onBook("new", "source", "visit", document.toString()).exit());
    assertEquals(
        0, onBook("new", "park", "bend", "--name", "河湾园", "--pinyin", "Héwān Yuán").exit());
    onBook(
        "new",
        "fact",
        "bend",
        "companies",
        "--figure",
        "120余家",
        "--at",
        "2019-12",
        "--source",
        "visit",
        "--paragraph",
        "2",
        "--date",
        "2019年底");
    onBook(
        "new",
        "event",
        "bend",
        "opened",
        "--text",
        "河湾园建成",
        "--at",
        "2020",
        "--source",
        "visit",
        "--paragraph",
        "3",
        "--date",
        "2020年");
    onBook(
        "new",
        "fact",
        "bend",
        "companies",
        "--kind",
        "target",
        "--due",
        "2022",
        "--figure",
        "300家",
        "--source",
        "visit",
        "--paragraph",
        "4",
        "--date",
        "2022年",
        "--words",
        "目标");
    write(
        "seeds/visit.yaml",
        read("seeds/visit.yaml").replace("  - 300家\n", "  - 300家\n  words: [目标]\n"));

    assertEquals(
        """
                name: 河湾园
                pinyin: Héwān Yuán
                facts:
                - id: companies-2019
                  property: companies
                  value: 120余家
                  at: 2019-12
                  evidence: {source: visit, paragraph: 2, figure: 120余家, date: 2019年底}
                - id: companies-2022
                  property: companies
                  value: 300家
                  kind: target
                  due: 2022
                  evidence: {source: visit, paragraph: 4, figure: 300家, date: 2022年, words: 目标}
                events:
                - id: opened
                  at: 2020
                  text: 河湾园建成
                  evidence: {source: visit, paragraph: 3, date: 2020年}
                """,
        read("content/parks/bend.yaml"));
    Command check = onBook("check", "--strict");
    assertEquals("", check.err());
    assertEquals(0, check.exit());
  }

  @Test
  void anEntityHasItsKind() throws IOException {
    onBook("new", "entity", "mayor", "--kind", "person", "--name", "李某", "--pinyin", "Lǐ Mǒu");

    assertEquals("kind: person\nname: 李某\npinyin: Lǐ Mǒu\n", read("content/entities/mayor.yaml"));
    assertEquals("", onBook("check", "--strict").err());
  }

  @Test
  void aWordValueAsksForAWordOfTheRecord() throws IOException {
    onBook("new", "fact", "valley", "location", "--id", "location-2");

    assertTrue(read(VALLEY).contains("  evidence: {source: …, paragraph: …, words: …}\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fact valley compnies           | new/unknown-id | did you mean “companies”?",
        "fact vally companies           | new/unknown-id | did you mean “valley”?",
        "fact valley companies --source s2 | new/unknown-id | did you mean “s1”?",
        "fact valley companies --id companies-2018 | new/id-taken | name another with --id",
        "fact valley companies --id Companies | new/bad-id | did you mean “companies”?",
        "fact valley companies --at 2018年 | new/bad-value | type it like 2018",
        "event valley opening-2015      | new/id-taken   | take another id",
        "event nobody opened            | new/unknown-id | factbook new park nobody",
        "park office                    | new/id-taken   | parks and entities share one set",
        "park valley                    | new/id-taken   | parks and entities share one set",
        "park ..                        | new/bad-id     | an id starts with a letter",
        "entity valley --kind place     | new/id-taken   | parks and entities share one set",
      })
  void refusesWhatCannotBeAndChangesNothing(String words, String code, String hint)
      throws IOException {
    SortedMap<String, String> before = BookCopy.contents(book);

    Command refused = onBook(("new " + words).split(" ", -1));

    assertEquals(2, refused.exit(), refused.err());
    assertEquals("", refused.out());
    assertTrue(refused.err().contains("[" + code + "]"), refused.err());
    assertTrue(refused.err().contains(hint), refused.err());
    assertEquals(before, BookCopy.contents(book));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{name: 样谷, pinyin: Yàng Gǔ}'                     | 1 | no keys on lines of their own",
        "'name: 样谷\npinyin: Yàng Gǔ\nfacts: []\n'            | 3 | is no list with each entry",
        "'name: 样谷\npinyin: Yàng Gǔ\nfacts: [{id: a}]\n'     | 3 | is no list with each entry",
        "'name: 样谷\npinyin: Yàng Gǔ\nfacts:\n'               | 3 | is no list with each entry",
      })
  void refusesAFileWhoseFormLeavesNoPlace(String text, int line, String message)
      throws IOException {
    write(VALLEY, text);

    Command refused = onBook("new", "fact", "valley", "companies");

    assertEquals(2, refused.exit());
    assertTrue(refused.err().startsWith(VALLEY + ":" + line + ":"), refused.err());
    assertTrue(refused.err().contains(message), refused.err());
    assertTrue(refused.err().contains("[new/no-place]"), refused.err());
    assertEquals(text, read(VALLEY));
  }

  @Test
  void aFileThatIsNoYamlIsToldOfAndLeft() throws IOException {
    write(VALLEY, "name: [\n");

    Command refused = onBook("new", "fact", "valley", "companies");

    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("[yaml/syntax]"), refused.err());
    assertEquals("name: [\n", read(VALLEY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Comments, blank lines, indented lists, a missing end of line, texts of several forms.
        "'name: 甲\npinyin: Jiǎ'|'name: 甲\npinyin: Jiǎ\nfacts:\n- X\n'",
        "'name: 甲\n\n# about relations\nrelations:\n- {type: a}\n'|'name: 甲\n\nfacts:\n- X\n# about relations\nrelations:\n- {type: a}\n'",
        "'facts:\n  - id: a # why\n    note: b # c\n\n# next\nevents:\n  - id: e\n'|'facts:\n  - id: a # why\n    note: b # c\n  - X\n\n# next\nevents:\n  - id: e\n'",
        "'facts:\n- id: a\n  note: \"b\"\nname: 甲\n'|'facts:\n- id: a\n  note: \"b\"\n- X\nname: 甲\n'",
        "'facts:\n- id: a\n  note: |\n    b\n\nname: 甲\n'|'facts:\n- id: a\n  note: |\n    b\n- X\n\nname: 甲\n'",
        "'facts:\n- {id: a,\n   note: b}\nname: 甲\n'|'facts:\n- {id: a,\n   note: b}\n- X\nname: 甲\n'",
        "'facts:\n- id: a\n  evidence:\n  - {source: s}\n  - {source: t}\n# end\n'|'facts:\n- id: a\n  evidence:\n  - {source: s}\n  - {source: t}\n- X\n# end\n'",
      })
  void putsAnEntryBehindTheLastOne(String before, String after) {
    Diagnostics diagnostics = new Diagnostics();
    SubjectFile file = SubjectFile.read(new TextFile("park.yaml", before), diagnostics);
    assertNotNull(file);

    assertEquals(after, file.with("facts", List.of("X"), diagnostics));
    assertEquals(List.of(), diagnostics.sorted());
  }

  /** Every file of the real book takes a fact and an event, and keeps all that it had. */
  @Test
  void addsToEveryFileOfThisBookAndKeepsEveryLine(@TempDir Path copy) throws IOException {
    BookCopy.ofThisBook(copy);
    BookFiles files = BookFiles.open(copy, new Diagnostics());
    List<BookFile> subjects = new ArrayList<>(files.of(BookFile.Kind.PARK));
    subjects.addAll(files.of(BookFile.Kind.ENTITY));
    assertTrue(subjects.size() > 50);
    for (BookFile subject : subjects) {
      String before = Files.readString(subject.file());
      TextFile text = new TextFile(subject.path(), before);
      for (String list : List.of("facts", "events")) {
        Diagnostics diagnostics = new Diagnostics();
        SubjectFile file = SubjectFile.read(text, diagnostics);
        assertNotNull(file);
        String after = file.with(list, List.of("id: added-now", "note: x"), diagnostics);
        assertNotNull(after);
        String inserted =
            before.contains("\n" + list + ":\n")
                ? "- id: added-now\n  note: x\n"
                : list + ":\n- id: added-now\n  note: x\n";
        assertTrue(after.contains(inserted), subject.path());
        assertEquals(before, after.replace(inserted, ""), subject.path());
        TextFile changed = new TextFile(subject.path(), after);
        SubjectFile read = SubjectFile.read(changed, diagnostics);
        assertNotNull(read);
        assertTrue(read.ids().contains("added-now"));
        assertEquals(List.of(), diagnostics.sorted());
      }
    }
  }

  @Test
  void aMarkIsAMistakeWhereverItStands() throws IOException {
    write("content/book.yaml", read("content/book.yaml").replace("样书编辑部", "…"));

    String check = onBook("check").err();

    assertTrue(check.contains("content/book.yaml:4:12: error: “publisher” is still"), check);
    assertTrue(check.contains("[" + LoadCode.TO_FILL.id() + "]"), check);
  }
}
