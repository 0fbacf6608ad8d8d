package factbook.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.site.Part;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DivisionsTest {
  @Test
  void leavesAloneWhatFitsOnAPage() {
    assertEquals(List.of(Part.WHOLE), Divisions.even(0, 300));
    assertEquals(List.of(Part.WHOLE), Divisions.even(300, 300));
    assertEquals(List.of(Part.WHOLE), Divisions.ofParagraphs(List.of(200, 100), 300));
  }

  @Test
  void theLastPartHoldsTheRest() {
    List<Part> parts = Divisions.even(301, 300);
    assertEquals(List.of(new Part(1, 2, 0, 300), new Part(2, 2, 300, Integer.MAX_VALUE)), parts);
    List<Integer> all = IntStream.range(0, 301).boxed().toList();
    assertEquals(List.of(300), parts.get(1).of(all));
  }

  @Test
  void noParagraphIsTornAndNoneIsLost() {
    List<Part> parts = Divisions.ofParagraphs(List.of(2, 2, 9, 1, 1), 4);
    assertEquals(
        List.of(new Part(1, 3, 0, 3), new Part(2, 3, 3, 4), new Part(3, 3, 4, Integer.MAX_VALUE)),
        parts);
  }

  @Test
  void aPartHasAFileThatNoIdCouldName() {
    assertEquals("timeline.html", Part.path("timeline.html", 1));
    assertEquals("properties/area--3.html", Part.path("properties/area.html", 3));
  }
}
