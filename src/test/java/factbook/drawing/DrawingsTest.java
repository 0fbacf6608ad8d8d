package factbook.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.drawing.Drawing.Box;
import factbook.drawing.Drawing.Line;
import factbook.drawing.Drawing.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every drawing, over many made-up ones. */
class DrawingsTest {
  private static final int MOST = 8;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");
  private static final String NAMES = "云栖小镇中国视谷杭州高新区（滨江）2050大会TOD《总体方案》";

  private static List<Vertex> vertices(int count, Random random) {
    List<Vertex> vertices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int end = 1 + random.nextInt(NAMES.length());
      vertices.add(new Vertex("v" + i, NAMES.substring(random.nextInt(end), end)));
    }
    return vertices;
  }

  /** Edges from a lower number to a higher one: no circles. */
  private static List<Edge> edges(int vertices, int count, Random random) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int to = 1 + random.nextInt(vertices - 1);
      edges.add(new Edge("v" + random.nextInt(to), "v" + to));
    }
    return edges.stream().distinct().toList();
  }

  private static List<Drawing> drawings() {
    List<Drawing> drawings = new ArrayList<>();
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int count = 2 + random.nextInt(24);
      List<Vertex> vertices = vertices(count, random);
      List<Edge> edges = edges(count, 1 + random.nextInt(2 * count), random);
      drawings.add(Tree.draw(vertices, edges, MOST));
      drawings.add(Columns.draw(vertices, edges, MOST));
    }
    return drawings;
  }

  private static boolean overlap(Box left, Box right) {
    return left.x() < right.right()
        && right.x() < left.right()
        && left.y() < right.bottom()
        && right.y() < left.bottom();
  }

  @Test
  void noBoxLiesOverAnother() {
    for (Drawing drawing : drawings()) {
      for (int i = 0; i < drawing.boxes().size(); i++) {
        for (int j = 0; j < i; j++) {
          Box left = drawing.boxes().get(i);
          Box right = drawing.boxes().get(j);
          assertFalse(overlap(left, right), () -> left + " over " + right);
        }
      }
    }
  }

  @Test
  void nothingLiesOutsideTheDrawing() {
    for (Drawing drawing : drawings()) {
      for (Box box : drawing.boxes()) {
        assertTrue(box.x() > 0 && box.right() < drawing.width(), box::toString);
        assertTrue(box.y() > 0 && box.bottom() < drawing.height(), box::toString);
      }
      for (Line line : drawing.lines()) {
        for (int[] point : points(line)) {
          assertTrue(point[0] > 0 && point[0] < drawing.width(), line::path);
          assertTrue(point[1] > 0 && point[1] < drawing.height(), line::path);
        }
      }
    }
  }

  @Test
  void noNameLeavesItsBox() {
    for (Drawing drawing : drawings()) {
      for (Box box : drawing.boxes()) {
        for (Row row : box.rows()) {
          assertTrue(row.x() > box.x(), box::toString);
          assertTrue(row.x() + Lettering.width(row.text()) < box.right(), box::toString);
          assertTrue(row.y() > box.y() && row.y() < box.bottom(), box::toString);
        }
      }
    }
  }

  @Test
  void eachLineRunsFromABoxToTheBoxOfItsEdge() {
    for (Drawing drawing : drawings()) {
      for (Line line : drawing.lines()) {
        List<int[]> points = points(line);
        int[] start = points.get(0);
        int[] end = points.get(points.size() - 1);
        assertTrue(isMet(drawing, line.edge().from(), start, true), line::toString);
        assertTrue(isMet(drawing, line.edge().to(), end, false), line::toString);
      }
    }
  }

  /** Whether a box of a vertex is met at its right or its left edge. */
  private static boolean isMet(Drawing drawing, String id, int[] point, boolean isRight) {
    return drawing.boxes().stream()
        .filter(box -> box.id().equals(id))
        .anyMatch(
            box ->
                point[0] == (isRight ? box.right() : box.x())
                    && point[1] > box.y()
                    && point[1] < box.bottom());
  }

  @Test
  void noLineOfATreeCrossesABox() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Vertex> vertices = vertices(20, random);
      Drawing drawing = Tree.draw(vertices, edges(20, 30, random), MOST);
      for (Line line : drawing.lines()) {
        List<int[]> points = points(line);
        for (int i = 1; i < points.size(); i++) {
          int[] from = points.get(i - 1);
          int[] to = points.get(i);
          for (Box box : drawing.boxes()) {
            assertFalse(crosses(from, to, box), () -> line + " through " + box);
          }
        }
      }
    }
  }

  private static boolean crosses(int[] from, int[] to, Box box) {
    return Math.max(from[0], to[0]) > box.x()
        && Math.min(from[0], to[0]) < box.right()
        && Math.max(from[1], to[1]) > box.y()
        && Math.min(from[1], to[1]) < box.bottom();
  }

  @Test
  void theSameInputGivesTheSameDrawing() {
    assertEquals(drawings(), drawings());
  }

  @Test
  void everyEdgeHasItsLine() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<Vertex> vertices = vertices(15, random);
      List<Edge> edges = edges(15, 25, random);
      for (Drawing drawing :
          List.of(Tree.draw(vertices, edges, MOST), Columns.draw(vertices, edges, MOST))) {
        List<Edge> drawn = drawing.lines().stream().map(Line::edge).toList();
        assertEquals(edges.size(), drawn.size());
        assertTrue(drawn.containsAll(edges));
      }
    }
  }

  @Test
  void leavesOutTheEdgeThatLeadsRoundInACircle() {
    List<Vertex> two = List.of(new Vertex("a", "甲"), new Vertex("b", "乙"));
    Drawing drawing = Tree.draw(two, List.of(new Edge("a", "b"), new Edge("b", "a")), MOST);

    assertEquals(List.of(new Edge("a", "b")), drawing.lines().stream().map(Line::edge).toList());
  }

  @Test
  void aPartStandsBesideItsWholeInTheSameRow() {
    List<Vertex> three = List.of(new Vertex("a", "甲"), new Vertex("b", "乙"), new Vertex("c", "丙"));
    Drawing drawing = Tree.draw(three, List.of(new Edge("a", "b"), new Edge("a", "c")), MOST);

    assertEquals(box(drawing, "a").middle(), box(drawing, "b").middle());
    assertEquals(box(drawing, "b").x(), box(drawing, "c").x());
    assertTrue(box(drawing, "c").y() > box(drawing, "b").bottom());
  }

  @Test
  void twoColumnsFitOnAPhone() {
    List<Vertex> two = List.of(new Vertex("a", NAMES), new Vertex("b", NAMES));
    Drawing drawing = Columns.draw(two, List.of(new Edge("a", "b")), MOST);

    assertTrue(drawing.width() <= 326, () -> drawing.width() + " px");
  }

  @Test
  void breaksNamesEvenlyAndNeverBeforeAClosingMark() {
    Lettering lettering = new Lettering(MOST);

    assertEquals(List.of("之江国家旅", "游度假区"), lettering.rows("之江国家旅游度假区"));
    assertEquals(List.of("云仰科技", "（杭州）", "有限公司"), new Lettering(5).rows("云仰科技（杭州）有限公司"));
    assertEquals(List.of("云栖小镇"), lettering.rows("云栖小镇"));
  }

  @Test
  void keepsLatinWordsWhole() {
    assertEquals(List.of("湘滨路站TOD", "产业综合体"), new Lettering(MOST).rows("湘滨路站TOD产业综合体"));
  }

  private static Box box(Drawing drawing, String id) {
    return drawing.boxes().stream()
        .filter(box -> Objects.equals(box.id(), id))
        .findFirst()
        .orElseThrow();
  }

  /** The corners of a path of M, H, V; of a curve its ends and handles. */
  private static List<int[]> points(Line line) {
    List<int[]> points = new ArrayList<>();
    int x = 0;
    int y = 0;
    Matcher command = Pattern.compile("([MHVC])([^MHVC]*)").matcher(line.path());
    while (command.find()) {
      List<Integer> numbers = new ArrayList<>();
      Matcher number = NUMBER.matcher(command.group(2));
      while (number.find()) {
        numbers.add(Integer.valueOf(number.group()));
      }
      for (int i = 0; i < numbers.size(); i++) {
        boolean isX = !command.group(1).equals("V") && i % 2 == 0;
        x = isX ? numbers.get(i) : x;
        y = isX ? y : numbers.get(i);
        if (i % 2 == 1 || numbers.size() == 1) {
          points.add(new int[] {x, y});
        }
      }
    }
    return points;
  }
}
