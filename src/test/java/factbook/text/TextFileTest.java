package factbook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class TextFileTest {
  private static final String TEXT = "name: 云栖小镇\r\nnote: 𠮷字\nlast";

  @Test
  void saysTheSameOfItsTextWhenItIsPacked() {
    TextFile plain = new TextFile("a.yaml", TEXT);
    TextFile packed = new TextFile("a.yaml", TEXT);
    packed.pack();
    packed.pack();
    assertEquals(TEXT, packed.text());
    assertEquals(TEXT.length(), packed.length());
    for (int line = 1; line <= 3; line++) {
      assertEquals(plain.lineText(line), packed.lineText(line));
      assertEquals(plain.lineStart(line), packed.lineStart(line));
    }
    for (int at = 0; at <= TEXT.length(); at++) {
      assertEquals(plain.line(at), packed.line(at));
      assertEquals(plain.column(at), packed.column(at));
    }
  }

  @Test
  void aSpanOfAPackedTextStillCoversIt() {
    TextFile file = new TextFile("a.yaml", TEXT);
    Span name = file.span(6, 10);
    file.pack();
    assertEquals("云栖小镇", name.text());
    assertEquals("a.yaml:1:7", name.toString());
  }

  @Test
  void whatIsEqualIsHeldOnce() {
    Same same = new Same();
    assertSame(same.of("千".repeat(30)), same.of("千".repeat(30)));
  }

  @Test
  void aShortTextIsTheSameInAllFiles() {
    assertSame(new Same().of("一年"), new Same().of(String.valueOf(new char[] {0x4E00, 0x5E74})));
  }
}
