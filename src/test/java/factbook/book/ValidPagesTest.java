package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.check.NuChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page of the book is HTML to the letter. */
class ValidPagesTest {
  @Test
  void theNuCheckerFindsNothingInAnyPage() throws IOException {
    NuChecker checker = new NuChecker();
    List<NuChecker.Message> found = new ArrayList<>();
    for (Path page : BuiltBook.pages()) {
      String name = BuiltBook.folder().relativize(page).toString();
      found.addAll(checker.check(name, Files.readString(page)));
    }
    assertEquals(List.of(), found);
  }
}
