package factbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.text.Span;
import factbook.text.TextFile;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that hang or crash flexmark when it is used as it comes. */
class HostileMarkdownTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("[ and 36 backslashes", "[" + "\\".repeat(36)),
        Arguments.of("[^ and 36 backslashes", "[^" + "\\".repeat(36)),
        Arguments.of("[ and 100,000 backslashes", "[" + "\\".repeat(100_000)),
        Arguments.of("backslash-backticks", "\\``".repeat(2_000)),
        Arguments.of(
            "growing backtick runs",
            IntStream.rangeClosed(1, 500)
                .mapToObj(length -> "`".repeat(length) + " ")
                .collect(Collectors.joining())),
        Arguments.of("quotes", "> ".repeat(1_000) + "a"),
        Arguments.of("many quotes", "> ".repeat(100_000) + "a"),
        Arguments.of("bullets", "- ".repeat(500) + "a"),
        Arguments.of("many bullets", "- ".repeat(100_000) + "a"),
        Arguments.of(
            "nested list",
            IntStream.range(0, 500)
                .mapToObj(level -> "  ".repeat(level) + "- a\n")
                .collect(Collectors.joining())),
        Arguments.of("open emphasis", "*a **a ".repeat(2_000)),
        Arguments.of("asterisks", "*".repeat(10_000)),
        Arguments.of("a million asterisks", "*".repeat(1_000_000)),
        Arguments.of("[ (](", "[ (](".repeat(2_500)),
        Arguments.of("many [ (](", "[ (](".repeat(40_000)),
        Arguments.of("![[]()", "![[]()".repeat(40_000)),
        Arguments.of("[a](<b", "[a](<b".repeat(30_000)),
        Arguments.of("[a](b", "[a](b".repeat(30_000)),
        Arguments.of("[](", "[](".repeat(30_000)),
        Arguments.of("CDATA", "x <![CDATA[ >".repeat(5_000)),
        Arguments.of("processing instructions", "x <? >".repeat(20_000)),
        Arguments.of(
            "2,000 definitions",
            IntStream.range(0, 2_000)
                .mapToObj(n -> "[a" + n + "]: #n\n")
                .collect(Collectors.joining())),
        Arguments.of(
            "10,000 definitions",
            IntStream.range(0, 10_000)
                .mapToObj(n -> "[a" + n + "]: #n\n[a" + n + "]\n\n")
                .collect(Collectors.joining())),
        Arguments.of("250,000 items", "- a\n".repeat(250_000)),
        Arguments.of("2,000 items", "- a\n".repeat(2_000)),
        Arguments.of("6,000 loose items", "- a\n\n".repeat(6_000)),
        Arguments.of("2,000 rows", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(1_990)),
        Arguments.of("20,000 rows", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(19_990)),
        Arguments.of("opening braces", "{".repeat(1_000_000)),
        Arguments.of("dashes after a bar", "|" + "-".repeat(500_000) + "x"),
        Arguments.of("bars and dashes", "|-".repeat(250_000) + "x"),
        Arguments.of("references", "{a}".repeat(50_000)),
        Arguments.of("dashes and braces", "-{".repeat(100_000)),
        Arguments.of("double brackets", "[[".repeat(100_000)),
        Arguments.of("soft breaks", "a\n".repeat(1_990)),
        Arguments.of("emphasised soft breaks", "*a*\n".repeat(1_990)),
        Arguments.of("footnotes", "[^a]".repeat(50_000) + "\n\n[^a]: b\n"),
        Arguments.of(
            "nested footnotes",
            "[^0]\n\n"
                + IntStream.range(0, 1_500)
                    .mapToObj(n -> "[^" + n + "]: [^" + (n + 1) + "]\n")
                    .collect(Collectors.joining())),
        Arguments.of("more than 1 MB", "云".repeat(1_100_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void endsWithinSeconds(String name, String text) {
    Reads reads =
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> Reads.text(text), () -> name);
    assertEveryPlaceIsInside(reads.diagnostics(), text);
  }

  @Test
  void saysAtWhichLineATextIsNestedTooDeeply() {
    assertEquals(
        List.of("3:81 too-deep"), Reads.text("云\n\n" + "> ".repeat(1_000) + "a").mistakes());
  }

  @Test
  void saysAtWhichLineATextIsTooEntangled() {
    assertEquals(
        List.of("3:1 too-complex"),
        Reads.text("云\n\n[" + "\\".repeat(60) + "\n").mistakes().stream()
            .map(line -> line.replaceAll(":\\d+", ":1"))
            .toList());
  }

  @Test
  void refusesTextsThatNoNarrativeIs() {
    assertEquals(List.of("1:1 too-large"), Reads.text("云".repeat(1_100_000)).mistakes());
    assertEquals(List.of("2001:1 too-large"), Reads.text("[a]: #n\n".repeat(3_000)).mistakes());
    assertEquals(List.of("4001:1 too-large"), Reads.text("[a]: #n\n\n".repeat(3_000)).mistakes());
    assertEquals(List.of("20001:1 too-large"), Reads.text("云\n\n".repeat(11_000)).mistakes());
  }

  private static final String[] ALPHABET = {
    "云",
    "，",
    "“",
    "”",
    " ",
    "\n",
    "\n\n",
    "    ",
    "\t",
    "1",
    "00",
    "家",
    "a",
    "{",
    "}",
    "[",
    "]",
    "[[",
    "]]",
    "-{",
    "}-",
    "|",
    "=",
    "(",
    ")",
    "<",
    ">",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "~~~\n",
    "\\",
    "&",
    "&amp;",
    "&#49;",
    "#",
    "## ",
    "- ",
    "1. ",
    "> ",
    "!",
    "![",
    "[^a]",
    "[^a]: ",
    "[a]: ",
    "http://a.b",
    "|-|-|\n",
    "---\n",
    "===\n",
    "<!--",
    "-->",
    "<b>",
    "</b>",
    "<?",
    "]]>",
    "zh-Hans:",
    ";",
    "\u0000",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "\ud83d\ude00",
    "\ud800",
    "\r\n",
    ":",
  };

  @Test
  void readsWhateverIsTyped() {
    Random random = new Random(20261121);
    for (int round = 0; round < 4_000; round++) {
      String text = randomText(random);
      Reads reads =
          Assertions.assertTimeoutPreemptively(PATIENCE, () -> Reads.text(text), () -> text);
      assertEveryPlaceIsInside(reads.diagnostics(), text);
      Diagnostics line = new Diagnostics();
      assertNotNull(
          Reads.reader().readLine(text, new TextFile("t", text).span(0, text.length()), line));
      assertEveryPlaceIsInside(line.sorted(), text);
    }
  }

  private static String randomText(Random random) {
    int parts = 1 + random.nextInt(40);
    return IntStream.range(0, parts)
        .mapToObj(part -> ALPHABET[random.nextInt(ALPHABET.length)])
        .collect(Collectors.joining());
  }

  private static void assertEveryPlaceIsInside(List<Diagnostic> diagnostics, String text) {
    for (Diagnostic diagnostic : diagnostics) {
      Span where = diagnostic.where();
      assertNotNull(where);
      assertTrue(where.start() >= 0 && where.end() <= text.length(), diagnostic::toString);
    }
  }

  @Test
  void readsTheSameOnManyThreads() throws Exception {
    Random random = new Random(7);
    List<String> texts =
        IntStream.range(0, 200).mapToObj(n -> randomText(random) + "**云**{a}").toList();
    List<Reads> alone = texts.stream().map(Reads::text).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Reads>> together =
          texts.stream().map(text -> threads.submit(() -> Reads.text(text))).toList();
      for (int i = 0; i < texts.size(); i++) {
        assertEquals(alone.get(i).mistakes(), together.get(i).get().mistakes());
        assertEquals(
            alone.get(i).narrative().toString(), together.get(i).get().narrative().toString());
      }
    } finally {
      threads.shutdown();
    }
  }
}
