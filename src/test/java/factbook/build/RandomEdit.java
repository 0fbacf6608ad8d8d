package factbook.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Edits of a small book, some of them mistakes, most of them mended by a later one. */
final class RandomEdit {
  private static final List<String> WORDS = List.of("发展", "里面", "干部", "云计算", "后来", "群众");

  private final Path book;
  private final Random random;
  private final String park;
  private final String text;
  private int added;

  RandomEdit(Path book, Random random) throws IOException {
    this.book = book;
    this.random = random;
    this.park = Files.readString(book.resolve("content/parks/starter-lane.yaml"));
    this.text = Files.readString(book.resolve("content/parks/starter-lane.md"));
  }

  /** Makes one edit; its files are added to {@code changed}. */
  String make(List<Path> changed) throws IOException {
    return switch (random.nextInt(10)) {
      case 0 -> write("content/parks/starter-lane.yaml", park, changed);
      case 1 ->
          write(
              "content/parks/starter-lane.yaml",
              park.replace("summary: 给编辑", "summary: " + word() + "给编辑"),
              changed);
      case 2 ->
          write(
              "content/parks/starter-lane.yaml",
              park.replace("  value: 11个", "  value: 1" + random.nextInt(3) + "个"),
              changed);
      case 3 -> write("content/parks/starter-lane.md", text + "\n\n" + word() + "。\n", changed);
      case 4 ->
          write(
              "content/entities/made-" + added++ + ".yaml",
              "name: " + word() + "社\npinyin: She\nkind: organisation\n",
              changed);
      case 5 -> delete(changed);
      case 6 ->
          write(
              "templates/9-own.css",
              "p { color: " + (random.nextBoolean() ? "red" : "inherit") + " }\n",
              changed);
      case 7 ->
          write(
              "templates/words.yaml",
              random.nextBoolean()
                  ? "parks: {zh-Hans: " + word() + ", zh-Hant: 園區}\n"
                  : "parks: [\n",
              changed);
      case 8 -> write("content/pages/about.md", "# 关于\n\n" + word() + word() + "。\n", changed);
      default -> rename(changed);
    };
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String write(String path, String content, List<Path> changed) throws IOException {
    Path file = book.resolve(path);
    Files.writeString(file, content);
    changed.add(file);
    return "write " + path;
  }

  private Path any() throws IOException {
    try (Stream<Path> files = Files.list(book.resolve("content/entities"))) {
      List<Path> all = files.sorted().toList();
      return all.get(random.nextInt(all.size()));
    }
  }

  private String delete(List<Path> changed) throws IOException {
    Path words = book.resolve("templates/words.yaml");
    Path file = Files.exists(words) ? words : any();
    if (file.endsWith("generator.yaml")) {
      return "nothing";
    }
    Files.delete(file);
    changed.add(file);
    return "delete " + file.getFileName();
  }

  private String rename(List<Path> changed) throws IOException {
    Path file = any();
    if (file.endsWith("generator.yaml")) {
      return "nothing";
    }
    Path other = file.resolveSibling("renamed-" + added++ + ".yaml");
    Files.move(file, other);
    changed.add(file);
    changed.add(other);
    return "rename " + file.getFileName();
  }
}
