package factbook.load;

import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Scalar;
import factbook.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param item what its entries are
 * @param mayBeAlone whether a single entry needs no list around it
 */
public record ListType<T>(Type<T> item, boolean mayBeAlone) implements Type<List<T>> {
  @Override
  public @Nullable List<T> read(YamlNode node, String name, Reading reading) {
    if (node instanceof Sequence sequence) {
      return items(sequence.items(), name, reading);
    }
    if (mayBeAlone) {
      return items(List.of(node), name, reading);
    }
    if (node instanceof Scalar scalar && scalar.text().isBlank()) {
      reading.addEmpty(scalar, name, words());
    } else {
      reading.addWrongType(node, name, words());
    }
    return null;
  }

  /** The entries that can be read; the mistakes of the others have been added. */
  private List<T> items(List<YamlNode> nodes, String name, Reading reading) {
    List<T> items = new ArrayList<>();
    for (YamlNode node : nodes) {
      T value = item.read(node, name, reading);
      if (value != null) {
        items.add(value);
      }
    }
    return items;
  }

  @Override
  public String words() {
    return mayBeAlone ? item.words() + " or a list" : "a list";
  }
}
