package factbook.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units of the book in this repository, read without the loader. */
public final class BookUnits {
  private static final Path FILE = Path.of("content", "vocabulary", "units.yaml");
  private static final Pattern ENTRY =
      Pattern.compile("\\{id: ([a-z-]+), symbol: \"?([^,}\"]+)\"?(?:, aliases: \\[([^]]*)])?.*}");

  private BookUnits() {}

  /** The units, in the order of the file. */
  public static List<Unit> all() throws IOException {
    List<Unit> units = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.find()) {
        String aliases = entry.group(3);
        units.add(
            new Unit(
                entry.group(1),
                entry.group(2),
                aliases == null ? List.of() : List.of(aliases.split(", ", -1))));
      }
    }
    return units;
  }
}
