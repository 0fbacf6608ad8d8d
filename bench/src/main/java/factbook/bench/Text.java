package factbook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** The text to measure with: general modern Chinese, without its comment. */
final class Text {
  private Text() {}

  /** About 18,000 characters: the file's lines, ten times over. */
  static String read() {
    try (InputStream stream = Text.class.getResourceAsStream("/general.txt")) {
      byte[] bytes = Objects.requireNonNull(stream, "general.txt").readAllBytes();
      String text = new String(bytes, StandardCharsets.UTF_8);
      String lines =
          text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
      return lines.repeat(10);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
