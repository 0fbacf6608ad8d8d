package factbook.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds one of all that are equal: what stands on every page, or in every file, is held once. For
 * one thread.
 */
public final class Same {
  private final Map<String, String> texts = new HashMap<>();
  private final Map<List<String>, List<String>> lists = new HashMap<>();

  /** The first of all texts that are equal to this one. */
  public String of(String text) {
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  /** The first of all lists that are equal to this one, with the first of each of its texts. */
  public List<String> of(List<String> list) {
    List<String> first = lists.get(list);
    if (first == null) {
      first = list.stream().map(this::of).toList();
      lists.put(first, first);
    }
    return first;
  }
}
