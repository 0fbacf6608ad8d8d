package factbook.localize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.view.FigureView;
import factbook.view.InlineView;
import factbook.view.InlineView.Bound;
import factbook.view.InlineView.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineEndsTest {
  private static Bound bound(String text) {
    return new Bound(
        new FigureView(
            "a/b",
            text,
            "",
            "",
            "",
            null,
            "",
            false,
            null,
            null,
            "observed",
            "",
            "normal",
            "",
            false,
            false),
        true);
  }

  private static List<InlineView> join(String before, String figure, String after) {
    return LineEnds.joined(List.of(new Text(before, null), bound(figure), new Text(after, null)));
  }

  @Test
  void keepsPunctuationOnTheLineOfTheFigure() {
    List<InlineView> joined = join("又说“（", "近20年", "）”，此后");
    assertEquals(new Text("又说", null), joined.get(0));
    Bound figure = (Bound) joined.get(1);
    assertEquals("“（", figure.before());
    assertEquals("）”，", figure.after());
    assertEquals(new Text("此后", null), joined.get(2));
  }

  @Test
  void changesNoWordOfTheText() {
    String plain = Texts.plain(join("又说“", "20年", "”，"));
    assertEquals("又说“20年”，", plain);
  }

  @Test
  void makesRoomBetweenHanAndDigitsOnly() {
    assertTrue(((Bound) join("企业", "1061家", "").get(1)).isSpaced());
    assertFalse(((Bound) join("企业，", "1061家", "").get(1)).isSpaced());
    assertFalse(((Bound) join("企业", "近千家", "").get(1)).isSpaced());
    assertFalse(((Bound) join("", "1061家", "").get(1)).isSpaced());
  }

  @Test
  void sharesThePunctuationBetweenTwoFigures() {
    List<InlineView> joined =
        LineEnds.joined(List.of(bound("1家"), new Text("、（", null), bound("2家")));
    assertEquals("、", ((Bound) joined.get(0)).after());
    assertEquals(new Text("", null), joined.get(1));
    assertEquals("（", ((Bound) joined.get(2)).before());
  }

  @Test
  void leavesTextOfAnotherScriptAlone() {
    List<InlineView> parts = List.of(bound("1家"), new Text("，", "zh-Hant"));
    assertEquals("", ((Bound) LineEnds.joined(parts).get(0)).after());
  }
}
