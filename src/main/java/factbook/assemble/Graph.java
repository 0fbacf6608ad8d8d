package factbook.assemble;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Walks along arrows, without recursion, so that a chain of any length is no danger.
 *
 * @param arrows where the arrows of a node lead
 */
record Graph<N>(Function<N, ? extends Iterable<N>> arrows) {
  /**
   * All nodes that can be reached, each behind those it leads to.
   *
   * <p>Example: from {@code a → b → c} comes {@code c, b, a}.
   *
   * @param onCycle is told of each way that leads back: {@code [a, b, a]}; the arrow back is then
   *     left out
   */
  List<N> inOrder(Iterable<N> nodes, Consumer<List<N>> onCycle) {
    Set<N> done = new HashSet<>();
    List<N> order = new ArrayList<>();
    for (N node : nodes) {
      if (!done.contains(node)) {
        walk(node, done, order, onCycle);
      }
    }
    return order;
  }

  private void walk(N start, Set<N> done, List<N> order, Consumer<List<N>> onCycle) {
    Set<N> way = new LinkedHashSet<>(List.of(start));
    Deque<Step<N>> steps = new ArrayDeque<>();
    steps.push(step(start));
    while (!steps.isEmpty()) {
      Step<N> step = steps.getFirst();
      if (!step.ahead.hasNext()) {
        steps.pop();
        way.remove(step.node);
        done.add(step.node);
        order.add(step.node);
        continue;
      }
      N next = step.ahead.next();
      if (way.contains(next)) {
        onCycle.accept(cycle(way, next));
      } else if (!done.contains(next)) {
        way.add(next);
        steps.push(step(next));
      }
    }
  }

  private Step<N> step(N node) {
    Iterator<N> ahead = arrows.apply(node).iterator();
    return new Step<>(node, ahead);
  }

  private static <N> List<N> cycle(Set<N> way, N back) {
    List<N> nodes = new ArrayList<>(way);
    List<N> cycle = new ArrayList<>(nodes.subList(nodes.indexOf(back), nodes.size()));
    cycle.add(back);
    return cycle;
  }

  private record Step<N>(N node, Iterator<N> ahead) {}
}
