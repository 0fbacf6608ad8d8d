package factbook.assemble;

import factbook.assemble.Cited.Use;
import factbook.fact.Source.PrintedWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what the evidence of a subject rests on. */
final class Usage {
  private final Map<String, List<Use>> uses = new LinkedHashMap<>();
  private final Map<String, List<PrintedWord>> words = new LinkedHashMap<>();

  void add(String source, Use use) {
    uses.computeIfAbsent(source, key -> new ArrayList<>()).add(use);
  }

  void add(String source, List<PrintedWord> found) {
    words.computeIfAbsent(source, key -> new ArrayList<>()).addAll(found);
  }

  /** All of it, by the id of the source. */
  Map<String, Cited> bySource() {
    Map<String, Cited> cited = new LinkedHashMap<>();
    uses.forEach(
        (source, used) ->
            cited.put(source, new Cited(used, words.getOrDefault(source, List.of()))));
    words.forEach((source, used) -> cited.putIfAbsent(source, new Cited(List.of(), used)));
    return Collections.unmodifiableMap(cited);
  }
}
