package factbook.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.assemble.Assembler;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.HumanFormat;
import factbook.fact.Book;
import factbook.fixture.BookCopy;
import factbook.load.BookLoader;
import factbook.scan.BookFiles;
import factbook.scan.KnownTexts;
import factbook.site.Lengths;
import factbook.site.Site;
import factbook.text.Memory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of a book from one edit to the next is what would be found again. */
class RecollectionTest {
  private static final int EDITS = 600;
  private static final int EDITS_OF_THIS_BOOK = 60;

  private final Path book;
  private final Recollection memory = new Recollection();
  private final KnownTexts texts = new KnownTexts();
  private int good;

  RecollectionTest(@TempDir Path folder) {
    this.book = folder.resolve("book");
  }

  private static String said(Diagnostics mistakes) {
    return new HumanFormat(false).format(mistakes.sorted());
  }

  private @Nullable Book load(Diagnostics mistakes) {
    return BookLoader.load(BookFiles.open(book, texts, mistakes), memory, mistakes);
  }

  private static Site assemble(Book loaded, Memory memory, Diagnostics mistakes) {
    return Assembler.assemble(loaded, List.of(), Lengths.PUBLISHED, memory, mistakes);
  }

  /**
   * Whoever remembers and whoever does not make the same site of a book, and say the same of it.
   */
  private void assertSameSite(String edit) {
    Diagnostics mistakes = new Diagnostics();
    Book loaded = load(mistakes);
    if (loaded == null) {
      return;
    }
    Diagnostics remembered = new Diagnostics();
    Diagnostics fresh = new Diagnostics();
    Site site = assemble(loaded, memory, remembered);
    assertEquals(assemble(loaded, Memory.NONE, fresh), site, edit);
    assertEquals(said(fresh), said(remembered), edit);
    good += mistakes.hasErrors() || fresh.hasErrors() ? 0 : 1;
  }

  /** The same where the files too are read by one who has never seen them. */
  private void assertSameBook(String edit) {
    Diagnostics remembered = new Diagnostics();
    Diagnostics fresh = new Diagnostics();
    Book loaded = load(remembered);
    Book read = BookLoader.load(BookFiles.open(book, fresh), fresh);
    if (loaded != null && read != null) {
      // Places in files read twice are never equal, but say the same.
      assertEquals(
          assemble(read, Memory.NONE, fresh).toString(),
          assemble(loaded, memory, remembered).toString(),
          edit);
    }
    assertEquals(said(fresh), said(remembered), edit);
  }

  @Test
  void makesTheSiteOfAFreshReadingAfterAnyEdit() throws IOException {
    RandomEdits edits = new RandomEdits(book, new Random(20261121));
    for (int i = 0; i < EDITS; i++) {
      String edit = "edit " + i + ": ";
      if (i % 12 == 0) {
        edits.mend();
      } else {
        edit += edits.make();
      }
      assertSameSite(edit);
      assertSameBook(edit);
      memory.turn();
    }
    assertTrue(good > EDITS / 6, "without a mistake: " + good);
    assertTrue(good < EDITS, "none with mistakes");
  }

  @Test
  void makesTheSiteOfThisBookAfterAnyEdit() throws IOException {
    BookCopy.ofThisBook(book);
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("content/parks", "content/entities", "seeds")) {
      try (Stream<Path> all = Files.list(book.resolve(folder))) {
        all.sorted().forEach(files::add);
      }
    }
    Random random = new Random(7);
    assertSameSite("at first");
    for (int i = 0; i < EDITS_OF_THIS_BOOK; i++) {
      Path file = files.get(random.nextInt(files.size()));
      String before = Files.readString(file);
      List<String> lines = new ArrayList<>(before.lines().toList());
      String gone = lines.remove(random.nextInt(lines.size()));
      Files.write(file, lines, StandardCharsets.UTF_8);
      memory.turn();
      assertSameSite("edit " + i + ": " + file + " without " + gone);
      Files.writeString(file, before);
      memory.turn();
      assertSameSite("edit " + i + " taken back");
    }
  }
}
