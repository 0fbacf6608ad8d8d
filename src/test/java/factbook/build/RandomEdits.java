package factbook.build;

import factbook.diagnostic.Diagnostics;
import factbook.fixture.BookCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** What an editor may do to a small book, the wrong things too. */
final class RandomEdits {
  private static final Path BASE = Path.of("src/test/resources/mistakes/_base");
  private static final String VALLEY = "content/parks/valley.yaml";
  private static final String TEXT = "content/parks/valley.md";
  private static final String SETTINGS = "content/book.yaml";
  private static final String WORDS = "content/vocabulary/words.yaml";
  private static final String MEASURES = "content/vocabulary/measures.yaml";
  private static final String SOURCE = "seeds/s1.yaml";
  private static final List<String> IDS = List.of("alpha", "beta", "gamma");

  /** A file, and texts of which each may stand in the place of any other. */
  private record Choice(String path, List<String> texts) {}

  private static final List<Choice> CHOICES =
      List.of(
          choice(VALLEY, "两个来源之差", "来源之差", "相差"),
          choice(VALLEY, "1700家", "1701家"),
          choice(VALLEY, "样县东部", "样县西部", "发达之处"),
          choice(VALLEY, "name: 样谷\n", "name: 样山谷\n", "name: 小样谷\n"),
          choice(VALLEY, "pinyin: Yàng Gǔ", "pinyin: Àng Gǔ"),
          choice(VALLEY, "样谷小镇, 里样", "里样", "里样, 样谷小镇, 谷"),
          choice(VALLEY, "样谷建成", "样谷落成"),
          choice(VALLEY, "文章发表于2020年", "文章写于2020年"),
          choice(VALLEY, "kind: target", "kind: plan"),
          choice(VALLEY, "issuer: office", "issuer: county"),
          choice(VALLEY, "to: county", "to: office"),
          choice(VALLEY, "至样县", "位于样县", "[[county]]"),
          choice("content/entities/county.yaml", "name: 样县", "name: 大样县"),
          choice("content/entities/county.yaml", "kind: place", "kind: organisation"),
          choice("content/entities/office.yaml", "管理[[valley]]。", "管理园区。"),
          choice(TEXT, "样谷由[[office]]管理", "由[[office]]管理", "样谷由[[county]]管理"),
          choice(TEXT, "{companies-2018|date}有企业", "{companies-2019|date}有企业"),
          choice(TEXT, "## 来历", "## 由来", "## 来历\n\n### 早年"),
          choice("content/pages/about.md", "这是一本小书。", "这是一本很小的书。", "这里没有书。"),
          choice(SETTINGS, "title: 样书", "title: 小书"),
          choice(SETTINGS, "edition: 2020-06", "edition: 2020-07"),
          choice(SETTINGS, "date: 2020-06-30", "date: 2026-06-30"),
          choice(SETTINGS, "base-url: https://example.org/book/\n", "base-url: https://a.org/\n"),
          choice(SETTINGS, "[zh-Hans, zh-Hant]", "[zh-Hans]", "[zh-Hans, zh-Hant, zh-Hant-HK]"),
          choice(SETTINGS, "raw-html: refuse", "raw-html: allow"),
          choice(WORDS, "label: 在哪里", "label: 何处"),
          choice(WORDS, "label: 名称的一部分", "label: 名称"),
          choice(WORDS, "inverse: 境内有", "inverse: 其中有"),
          choice(MEASURES, "label: 入驻企业", "label: 企业"),
          choice(MEASURES, "label: 产值", "label: 总产值"),
          choice(MEASURES, "label: 经济", "label: 产业"),
          choice(MEASURES, "aliases: [户]", "aliases: [户, 个]"),
          choice(SOURCE, "title: 样谷见闻", "title: 样谷见闻录"),
          choice(SOURCE, "publisher: 样报", "publisher: 样刊"),
          choice(SOURCE, "certainty: certain", "certainty: likely"),
          choice(SOURCE, "reads: 样谷", "reads: 样山谷"),
          choice(SOURCE, "figures: [2019年, 1750家]", "figures: [2019年, 1750家, 3个]"),
          choice("content/decisions.yaml", "两个数字口径不明", "口径不明"),
          choice("content/glossary.yaml", "hant: 里樣", "hant: 裡樣"),
          choice("content/glossary.yaml", "kind: place", "kind: term"),
          choice("content/conversions.yaml", "because: 山谷之谷", "because: 山谷"));

  private final Path book;
  private final Random random;

  RandomEdits(Path book, Random random) {
    this.book = book;
    this.random = random;
  }

  private static Choice choice(String path, String... texts) {
    return new Choice(path, List.of(texts));
  }

  /** Makes the book as it was at first. */
  void mend() throws IOException {
    for (String part : List.of("content", "seeds", "templates")) {
      delete(book.resolve(part));
    }
    BookCopy.copy(BASE, book);
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Makes one edit; says which, for people. */
  String make() throws IOException {
    int kind = random.nextInt(100);
    if (kind < 45) {
      return choose(CHOICES.get(random.nextInt(CHOICES.size())));
    }
    if (kind < 57) {
      return addSubject(any(IDS));
    }
    if (kind < 62) {
      return removeSubject(any(IDS));
    }
    if (kind < 66) {
      return renameSubject(any(IDS), any(IDS));
    }
    if (kind < 78) {
      return look();
    }
    if (kind < 82) {
      return cut();
    }
    return kind < 88 ? touch() : spoil();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String choose(Choice choice) throws IOException {
    Path file = book.resolve(choice.path());
    if (Files.exists(file)) {
      String text = Files.readString(file);
      for (String one : choice.texts()) {
        if (text.contains(one)) {
          String other = any(choice.texts());
          Files.writeString(file, text.replace(one, other));
          return choice.path() + ": " + one + " → " + other;
        }
      }
    }
    return choice.path() + ": nothing";
  }

  private String addSubject(String id) throws IOException {
    boolean isPark = random.nextBoolean();
    String name = any(List.of("甲园", "乙园", "里面的园", "发展园"));
    String other = any(List.of("valley", "county", "alpha", "beta"));
    StringBuilder text = new StringBuilder();
    text.append(isPark ? "" : "kind: place\n");
    text.append("name: ").append(name).append("\npinyin: Yuán\n");
    text.append("summary: 靠近[[").append(any(List.of("valley", "county", other))).append("]]。\n");
    if (random.nextBoolean()) {
      text.append("relations:\n- {type: paired-with, to: ").append(other);
      text.append(", evidence: {source: s1, paragraph: 2}}\n");
    }
    if (random.nextBoolean()) {
      text.append("facts:\n- id: location\n  property: location\n  value: 样县\n");
      text.append("  evidence: {source: s1, paragraph: 2}\n");
    }
    remove(id);
    String file = (isPark ? "content/parks/" : "content/entities/") + id;
    Files.writeString(book.resolve(file + ".yaml"), text);
    if (random.nextBoolean()) {
      Files.writeString(book.resolve(file + ".md"), "## 园\n\n有企业{valley/companies-2019}。\n");
    }
    return "add " + file;
  }

  private String removeSubject(String id) throws IOException {
    remove(id);
    return "remove " + id;
  }

  private void remove(String id) throws IOException {
    for (Path file : subjects(id)) {
      Files.delete(file);
    }
  }

  private List<Path> subjects(String id) {
    return Stream.of("content/parks/", "content/entities/")
        .flatMap(folder -> Stream.of(folder + id + ".yaml", folder + id + ".md"))
        .map(book::resolve)
        .filter(Files::exists)
        .toList();
  }

  private String renameSubject(String from, String to) throws IOException {
    if (subjects(to).isEmpty()) {
      for (Path file : subjects(from)) {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        Files.move(file, file.resolveSibling(name.replace(from, to)));
      }
      Files.writeString(
          book.resolve("content/renames.yaml"),
          "renames:\n- {kind: subject, from: " + from + ", to: " + to + "}\n");
    }
    return "rename " + from + " " + to;
  }

  /** Own templates, words, styles and programs, or none of them. */
  private String look() throws IOException {
    String name =
        any(List.of("park.ftlh", "facts.ftlh", "layout.ftlh", "9-own.css", "own.js", "words.yaml"));
    Path file = book.resolve("templates").resolve(name);
    if (Files.exists(file)) {
      Files.delete(file);
      return "inherit " + name;
    }
    Files.createDirectories(book.resolve("templates"));
    String mark = any(List.of("one", "two"));
    if (name.endsWith(".ftlh")) {
      Files.writeString(
          file, Files.readString(Path.of("templates", name)) + "<#-- " + mark + " -->\n");
    } else if (name.endsWith(".yaml")) {
      Files.writeString(file, "home: {zh-Hans: " + mark + "页, zh-Hant: " + mark + "頁}\n");
    } else {
      Files.writeString(file, name.endsWith(".css") ? "b { color: red }\n" : "'" + mark + "';\n");
    }
    return "override " + name;
  }

  private String cut() throws IOException {
    Path edition = book.resolve("content/editions");
    if (Files.exists(edition)) {
      delete(edition);
      return "no editions";
    }
    Pipeline.cut(book, "2020-06", null, new Diagnostics());
    return "cut";
  }

  private String touch() throws IOException {
    Path file = any(files());
    Files.write(file, Files.readAllBytes(file));
    return "touch " + file;
  }

  /** Does something to a line of any file, as slips of the hand do. */
  private String spoil() throws IOException {
    Path file = any(files());
    List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    int at = lines.isEmpty() ? 0 : random.nextInt(lines.size());
    if (lines.isEmpty() || random.nextInt(4) == 0) {
      lines.add(at, any(List.of("", "# 说明", "notes: 有", "一千家", "[[nobody]]", "{nothing}")));
    } else if (random.nextBoolean()) {
      lines.remove(at);
    } else {
      lines.add(lines.get(at));
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
    return "spoil " + file + ":" + (at + 1);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(book)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains(".factbook"))
          .filter(file -> !file.toString().contains("editions"))
          .sorted()
          .toList();
    }
  }
}
