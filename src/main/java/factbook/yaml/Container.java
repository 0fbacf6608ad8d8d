package factbook.yaml;

import factbook.diagnostic.Diagnostics;
import factbook.text.Span;
import factbook.text.TextFile;
import factbook.yaml.YamlNode.Entry;
import factbook.yaml.YamlNode.Scalar;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list or mapping that is being read: its children so far. */
final class Container {
  private final TextFile file;
  private final int start;
  private final boolean isMapping;
  private final boolean isFlow;
  private final List<YamlNode> children = new ArrayList<>();

  Container(TextFile file, int start, boolean isMapping, boolean isFlow) {
    this.file = file;
    this.start = start;
    this.isMapping = isMapping;
    this.isFlow = isFlow;
  }

  /** Adds an item of a list; a key or its value, in turn, of a mapping. */
  void add(YamlNode child) {
    children.add(child);
  }

  /** The finished node; a block ends with its last child, for YAML's own end is the next token. */
  YamlNode close(int end, Diagnostics diagnostics) {
    int last = children.isEmpty() || isFlow ? end : children.get(children.size() - 1).span().end();
    Span span = file.span(start, Math.max(start, last));
    return isMapping
        ? new YamlNode.Mapping(entries(diagnostics), span)
        : new YamlNode.Sequence(children, span);
  }

  private List<Entry> entries(Diagnostics diagnostics) {
    Map<String, Scalar> seen = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at + 1 < children.size(); at += 2) {
      if (children.get(at) instanceof Scalar key) {
        Scalar first = seen.putIfAbsent(composed(key.text()), key);
        if (first == null) {
          entries.add(new Entry(key, children.get(at + 1)));
        } else {
          addDuplicate(key, first, diagnostics);
        }
      } else {
        diagnostics.add(
            children.get(at).span(),
            YamlCode.KEY,
            "a key must be a text, and this is " + children.get(at).words(),
            "put the text in quotes if its braces or brackets belong to it");
      }
    }
    return entries;
  }

  private static void addDuplicate(Scalar key, Scalar first, Diagnostics diagnostics) {
    String alike =
        key.text().equals(first.text()) ? "" : ", typed with other characters that look the same";
    diagnostics.add(
        key.span(),
        YamlCode.DUPLICATE_KEY,
        "the key “"
            + key.text()
            + "” stands twice, first at line "
            + first.span().line()
            + ", column "
            + first.span().column()
            + alike,
        "keep one of the two");
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
