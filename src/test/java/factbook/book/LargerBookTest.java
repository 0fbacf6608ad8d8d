package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.Command;
import factbook.fixture.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A book of more parks than charts have room for, whose names each script sorts in another order.
 */
class LargerBookTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void passesEveryCheck() throws IOException, InterruptedException {
    Path book = folder.resolve("book");
    Process maker =
        new ProcessBuilder(
                Jvm.program(),
                "bench/src/main/java/factbook/bench/SyntheticBook.java",
                "60",
                book.toString())
            .inheritIO()
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, maker.waitFor());

    Command build =
        Command.run(
            "build",
            "--strict",
            "--book",
            book.toString(),
            "--output",
            folder.resolve("public").toString());

    assertEquals("", build.err());
    assertTrue(build.out().contains(" pages, "), build.out());
    assertEquals(0, build.exit());
  }
}
