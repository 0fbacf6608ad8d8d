package factbook.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphTest {
  @Test
  void putsEachNodeBehindThoseItLeadsTo() {
    Map<String, List<String>> arrows =
        Map.of("a", List.of("b", "c"), "b", List.of("c"), "c", List.of(), "d", List.of("a"));
    assertEquals(List.of("c", "b", "a", "d"), order(arrows, new ArrayList<>()));
  }

  @Test
  void tellsOfEachWayBack() {
    Map<String, List<String>> arrows =
        Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("b"), "d", List.of("d"));
    List<List<String>> cycles = new ArrayList<>();
    order(arrows, cycles);
    assertEquals(List.of(List.of("b", "c", "b"), List.of("d", "d")), cycles);
  }

  @Test
  void doesNotCallADiamondACircle() {
    Map<String, List<String>> arrows =
        Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"), "d", List.of());
    List<List<String>> cycles = new ArrayList<>();
    order(arrows, cycles);
    assertEquals(List.of(), cycles);
  }

  @Test
  void walksAChainOfAnyLength() {
    int length = 200_000;
    Graph<Integer> chain =
        new Graph<>(node -> node < length ? List.of(node + 1) : List.<Integer>of());
    List<Integer> order = chain.inOrder(IntStream.of(0).boxed().toList(), cycle -> {});
    assertEquals(length + 1, order.size());
    assertEquals(length, order.get(0));
  }

  private static List<String> order(Map<String, List<String>> arrows, List<List<String>> cycles) {
    return new Graph<String>(node -> arrows.getOrDefault(node, List.of()))
        .inOrder(arrows.keySet().stream().sorted().toList(), cycles::add);
  }
}
